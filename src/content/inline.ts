/** A tag's quoted values, and the names that a page's policy is asked about. */
const QUOTED_OR_INLINE =
  /"[^"]*"|'[^']*'|(?<=[\s/"'])(?:style|on\w+)(?=\s*=)/gi;

/**
 * Inline styles and handlers under harmless names. A sanitizer removes them in
 * any case, but Chromium (156) first reports them against the page's policy,
 * for documents without a window too. No protection: what comes of the text is
 * sanitised.
 */
export function renameInline(html: string): string {
  return html.replace(/<[a-z][^<>]*/gi, (tag) =>
    tag.replace(QUOTED_OR_INLINE, (found) =>
      /^["']/.test(found) ? found : `x-${found}`,
    ),
  );
}
