export type Feature =
  | 'list'
  | 'styles'
  | 'images'
  | 'search'
  | 'reader'
  | 'html'
  | 'purify'
  | 'calendar'
  | 'link';

type Policy = Readonly<Record<string, string>>;

export interface Row {
  readonly name: string;
  /** The Content-Security-Policy, by directive. */
  readonly policy: Policy;
  /** It stands in the page, not in a header. */
  readonly meta?: true;
  /** What the script tag has. */
  readonly tag?: 'nonce' | 'integrity';
  /** Other headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What doesn't work. */
  readonly broken?: readonly Feature[];
  /** What mends it. */
  readonly line?: Policy;
}

export const ROWS: Readonly<
  Record<'hosts' | 'scripts' | 'types' | 'headers', readonly Row[]>
>;
export function written(policy: Policy): string;
