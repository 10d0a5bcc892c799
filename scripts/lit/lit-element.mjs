/** What is cut from `lit-element.js`, minified; see `slim.mjs`. */
export const CUTS = [
  // No hydration, no polyfills, no count of versions.
  [/i\._\$litElement\$=!0,i\["finalized"\].*?;(?=const n)/, ''],
  ['(s.litElementVersions??=[]).push("4.2.2");', ''],

  // Nothing that is drawn has to know whether it is in the page.
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  [',this._$Do=e(', ',e('],
  [',this._$Do=void 0', ''],
  [
    'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '',
  ],

  // Every element draws something.
  [',noChange as r}', '}'],
  ['render(){return r}', ''],
];
