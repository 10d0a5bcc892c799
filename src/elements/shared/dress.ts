import type { CSSResult } from 'lit';

/** A document takes only sheets that were made in it. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a root the styles, each as one sheet for all roots of a document. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // Nothing is to be seen in a template's document.
  if (!defaultView) return;
  const sheets = made.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = sheets.get(cssText) ?? new defaultView.CSSStyleSheet();
    if (!sheets.has(cssText)) sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
    return sheet;
  });
}
