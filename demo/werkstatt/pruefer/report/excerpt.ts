/** A line of the source, as much of it as can be read. */
export interface Line {
  readonly number: number;
  readonly before: string;
  /** What the finding is about; empty in the lines around. */
  readonly marked: string;
  /** Brackets and commas that close what stands around it. */
  readonly after: string;
}

/** Characters before the place, and from it on: a feed may be one line. */
const BEFORE = 40;
const FROM = 100;

const VALUE = /^(.*?)([\s,}\]]*)$/s;

/**
 * The line of a place, and those around it.
 *
 * @param line - From 1, as `column`.
 */
export function excerptOf(
  lines: readonly string[],
  line: number,
  column: number,
): Line[] {
  return [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1]?.trimEnd();
    if (text === undefined) return [];
    if (number !== line) {
      return { number, before: cut(text), marked: '', after: '' };
    }
    const start = Math.max(0, column - 1 - BEFORE);
    const before = text.slice(start, column - 1);
    const [, marked, after] = VALUE.exec(cut(text.slice(column - 1)))!;
    return {
      number,
      before: start ? `…${before}` : before,
      marked: marked!,
      after: after!,
    };
  });
}

const cut = (text: string): string =>
  text.length > FROM ? `${text.slice(0, FROM)}…` : text;
