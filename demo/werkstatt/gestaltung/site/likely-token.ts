/** By what a colour does, what it will probably be taken as. */
const LIKELY: readonly (readonly [use: RegExp, token: string])[] = [
  [/^(html|body) { background/, '--page-background'],
  [/^(html|body) { color/, '--page-color'],
];

/** The token that a site's colour is offered for first. */
export const likelyToken = (uses: readonly string[]) =>
  LIKELY.find(([use]) => uses.some((one) => use.test(one)))?.[1] ??
  '--aushang-accent';
