/** A way in which the two sanitizers may treat the same HTML differently. */
export interface Difference {
  readonly reason: string;
  /** Found in the payload. */
  readonly cause: RegExp;
}

/** What DOMPurify leaves out and the platform keeps, and why that is no harm. */
export const LESS: readonly Difference[] = [
  {
    reason: 'Firefox’s setHTML reads `noscript` as if scripts were on',
    cause: /<noscript\b/i,
  },
  {
    reason: 'an element that claims to be a custom one goes with its content',
    cause: /\sis=/i,
  },
  {
    reason: 'a form whose fields shadow its own properties goes with them',
    cause: /<form\b[^]*<input\b[^]*\bname=/i,
  },
  {
    reason: 'an address that would be code without its odd characters goes',
    cause: /(href|src)\s*=[^]*script/i,
  },
  {
    reason: 'a value that looks like the end of a comment or element goes',
    cause: /=[^]*(-->|\]>|<\/|&lt;)/i,
  },
];

/** Where both leave the same text and elements, but not in the same way. */
export const OTHERWISE: readonly Difference[] = [
  {
    reason: 'Firefox’s setHTML puts what a table can’t hold behind it',
    cause: /<table\b/i,
  },
  { reason: 'DOMPurify trims the values of attributes', cause: /\s"/ },
];
