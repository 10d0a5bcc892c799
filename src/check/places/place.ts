import type { Path } from '../report.js';

/** Where something stands in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How a file says where something is. */
export interface Places {
  /** Of what isn't there, the place of what it should stand in. */
  at(path: Path): Place | undefined;
  pointer(path: Path): string;
}

/** RFC 6901 §3. */
export const jsonPointer = (path: Path): string =>
  path
    .map((name) => `/${name}`.replaceAll('~', '~0').replace(/(?!^)\//g, '~1'))
    .join('');

/** The place of a character, given by its index. */
export function placeIn(text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line, column: index - lineStart + 1 };
}
