/** Slips of the pen in one word. */
const MOST = 2;

/** The known word that was probably meant. */
export function nearest(
  word: string,
  known: readonly string[],
): string | undefined {
  const lower = word.toLowerCase();
  const most = Math.min(MOST, Math.floor(word.length / 3));
  const distances = known.map((one) => ({
    one,
    distance: distance(lower, one.toLowerCase()),
  }));
  distances.sort((a, b) => a.distance - b.distance);
  const [first] = distances;
  return first && first.distance <= most ? first.one : undefined;
}

/** Letters to put in, leave out or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++) {
      const replaced = row[at]! + Number(letter !== other[at]);
      next.push(Math.min(replaced, row[at + 1]! + 1, next[at]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
