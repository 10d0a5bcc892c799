/**
 * Lit's `css-tag.js` for browsers with constructable style sheets, which all
 * that are supported have, and for literals without expressions.
 */
class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.cssText);
    }
    return this.sheet;
  }
}

export const css = ([text]) => new CSSResult(text);

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
