/**
 * Lit's `css-tag.js` without style sheets, which `dress.ts` makes, and for
 * literals without expressions.
 */
export const css = ([cssText]) => ({ cssText });
