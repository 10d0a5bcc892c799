/** What is cut from `lit-element.js`, minified; see `slim.mjs`. */
export const CUTS = [
  // No hydration, no polyfills, no count of versions.
  [/i\._\$litElement\$=!0,i\["finalized"\].*?;(?=export)/, ''],
  [',n as _$LE', ''],

  // Nothing that is drawn has to know where, or whether it is in the page.
  [/constructor\(\)\{super.*?(?=update\(t\))/, ''],
  [
    /update\(t\)\{.*?(?=render\(\)\{)/,
    'update(){const r=this.render();this.isUpdatePending=!1,e(r,this.renderRoot)}',
  ],

  // Every element draws something.
  [',noChange as r}', '}'],
  ['render(){return r}', ''],
];
