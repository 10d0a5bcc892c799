const said = new Set<string>();

/** One line for the webmaster, once a page however often it is true. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`aushang: ${sentence}`);
}
