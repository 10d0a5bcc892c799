/**
 * Pages that the elements may come to stand in, one a line.
 *
 * @typedef {object} Animal
 * @property {string} name
 * @property {readonly string[]} [files] - Stylesheets, by package.
 * @property {string} [css] - Further rules.
 * @property {string} [body] - Class of the page's body.
 * @property {string} [around] - Classes of what stands around the elements,
 *   outermost first.
 */

/** @type {readonly Animal[]} */
export const animals = [
  {
    name: 'Bootstrap 3',
    files: ['bootstrap-3/dist/css/bootstrap.css'],
    around: 'container panel panel-body',
  },
  {
    name: 'Bootstrap 4',
    files: ['bootstrap-4/dist/css/bootstrap.min.css'],
    around: 'container card card-body',
  },
  {
    name: 'Bootstrap 5',
    files: ['bootstrap/dist/css/bootstrap.min.css'],
    around: 'container card card-body text-center lead',
  },
  { name: 'Bulma', files: ['bulma/css/bulma.min.css'], around: 'content box' },
  {
    name: 'Foundation',
    files: ['foundation-sites/dist/css/foundation.min.css'],
    around: 'grid-container callout',
  },
  {
    name: 'GOV.UK Frontend',
    files: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    body: 'govuk-template__body govuk-frontend-supported',
    around: 'govuk-width-container govuk-body',
  },
  {
    name: 'KERN',
    files: ['@kern-ux/native/dist/kern.min.css'],
    around: 'kern-container kern-text',
  },
  {
    name: 'Material',
    files: ['material-components-web/dist/material-components-web.min.css'],
    body: 'mdc-typography',
    around: 'mdc-card mdc-typography--body2',
  },
  {
    name: 'Materialize',
    files: ['materialize-css/dist/css/materialize.min.css'],
    around: 'container card card-content',
  },
  { name: 'Milligram', files: ['milligram/dist/milligram.min.css'] },
  { name: 'MVP.css', files: ['mvp.css/mvp.css'] },
  { name: 'normalize.css', files: ['normalize.css/normalize.css'] },
  {
    name: 'Pico',
    files: ['@picocss/pico/css/pico.min.css'],
    around: 'container',
  },
  {
    name: 'sanitize.css',
    files: ['forms', 'typography', 'sanitize'].map(
      (name) => `sanitize.css/${name}.css`,
    ),
  },
  {
    name: 'Semantic UI',
    files: ['semantic-ui-css/semantic.min.css'],
    around: 'ui container segment',
  },
  { name: 'Simple.css', files: ['simpledotcss/simple.css'] },
  { name: 'Tailwind’s preflight', files: ['tailwindcss/preflight.css'] },
  {
    name: 'UIkit',
    files: ['uikit/dist/css/uikit.min.css'],
    around: 'uk-container uk-card uk-card-body',
  },
  {
    name: 'USWDS',
    files: ['@uswds/uswds/dist/css/uswds.min.css'],
    around: 'grid-container usa-prose',
  },
  { name: 'Water.css', files: ['water.css/out/light.css'] },
  { name: 'Water.css, dark', files: ['water.css/out/dark.css'] },
  {
    name: 'WordPress, blocks',
    files: ['style', 'theme'].map(
      (name) => `@wordpress/block-library/build-style/${name}.css`,
    ),
    around:
      'entry-content is-layout-constrained wp-block-group wp-block-column',
  },
  {
    name: 'WordPress, a classic theme',
    files: ['undescores-for-npm/style.css'],
    around: 'site-main hentry entry-content',
  },
  { name: 'all: revert', css: '* { all: revert }' },
  {
    name: 'content-box and margins',
    css: '* { box-sizing: content-box; margin: 7px !important }',
  },
  { name: 'padding', css: '* { margin: 0; padding: 9px; float: none }' },
  {
    name: 'root of 62.5 %',
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 1.6 }',
  },
  {
    name: 'tiny root',
    css: 'html { font-size: 5px } body { font-size: 16px }',
  },
  {
    name: 'huge root',
    css: 'html { font-size: 40px } body { font-size: 16px }',
  },
  { name: 'huge letters', css: 'html { font-size: 30px }' },
  { name: 'zoomed in', css: 'html { zoom: 1.5 }' },
  { name: 'zoomed out', css: 'html { zoom: 0.75 }' },
  {
    name: 'loud letters',
    css: `body { text-transform: uppercase; letter-spacing: 0.1em; word-spacing: 3px;
      line-height: 22px; font-variant: small-caps; font-style: italic }`,
  },
  {
    name: 'text as it never should be',
    css: `body { text-align: center; text-indent: 2em; white-space: pre;
      word-break: break-all; overflow-wrap: normal; text-wrap: nowrap;
      list-style: square inside; border-collapse: collapse; hyphens: none }`,
  },
  { name: 'justified', css: 'body { text-align: justify; hyphens: auto }' },
  { name: 'flex parent', css: `section { display: flex }` },
  {
    name: 'flex column',
    css: `section { display: flex; flex-direction: column; align-items: center }`,
  },
  {
    name: 'grid parent',
    css: `section { display: grid; place-items: center; justify-content: stretch }`,
  },
  { name: 'sidebar', css: 'section { width: 200px }' },
  {
    name: 'dark',
    css: 'html { background: #10131a } body { color: #e8eaf0 } a { color: #9cf }',
  },
  {
    name: 'everything of their own',
    css: `div, span, p, ul, li, a, time, article, nav, button, h2, h3, input, label {
      display: inline; padding: 5px; border: 3px dotted red; color: red;
      font: 9px/1 serif; background: yellow; text-decoration: overline;
      outline: 0; float: left; position: relative; box-shadow: 0 0 9px red }
      ::before, ::after { content: '!'; color: red }`,
  },
];
