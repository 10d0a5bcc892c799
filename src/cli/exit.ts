/** What a script that starts this can tell apart. */
export const EXIT = {
  good: 0,
  /** A source failed, or the checker has found an error. */
  failed: 1,
  /** Wrong arguments: nothing was done. */
  usage: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Wrong arguments; the message says which, in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
