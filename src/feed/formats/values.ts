/** A JSON object whose members may be anything. */
export type Raw = Readonly<Record<string, unknown>>;

/** A JSON object; anything else is an empty one. */
export function record(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Raw)
    : {};
}

/** A list; a single value is a list of one, null is none. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text with something in it; systems write `""`, `false` and null for none. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** Text to be compared; `String` throws for `{ "toString": 1 }`. */
export const word = (value: unknown): string => text(value) ?? '';

/** A number, maybe written as text; NaN for anything else. */
export const number = (value: unknown): number => Number(text(value) ?? NaN);

/** The first text of several places where one may stand. */
export const firstText = (...values: readonly unknown[]): string | undefined =>
  values.map(text).find(Boolean);
