/**
 * What foreign HTML may consist of: text, structure, tables, links, images.
 * No `id` or `name` (they would shadow the page's own), no `class` and `style`
 * (they would dress up as the page), no ARIA, no `target`, and no `headers`,
 * which without ids point nowhere.
 */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: [],
  b: [],
  blockquote: ['cite'],
  br: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'width', 'height'],
  li: [],
  mark: [],
  ol: ['start', 'reversed'],
  p: [],
  pre: [],
  q: ['cite'],
  s: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan'],
  tfoot: [],
  th: ['colspan', 'rowspan', 'scope'],
  thead: [],
  time: ['datetime'],
  tr: [],
  u: [],
  ul: [],
};

/** Allowed on every element. */
export const ATTRIBUTES = ['title', 'lang', 'dir'];

/** What some attributes must look like; else they go. */
export const VALUES: Readonly<Record<string, RegExp>> = {
  colspan: /^\d{1,3}$/,
  dir: /^(ltr|rtl|auto)$/i,
  height: /^\d{1,5}$/,
  lang: /^[a-z\d-]{1,35}$/i,
  rowspan: /^\d{1,3}$/,
  scope: /^(row|col)(group)?$/i,
  start: /^-?\d{1,6}$/,
  width: /^\d{1,5}$/,
};

/** What a link may lead to. */
export const LINKS = ['http', 'https', 'mailto', 'tel', 'geo', 'webcal'];
/** What an image may come from, and an embed may become a link to. */
export const MEDIA = ['http', 'https'];

/** Where scripts keep the address of what they load later. */
export const LAZY = ['data-src', 'data-lazy-src', 'data-original'];

/**
 * What is accepted only to be turned into something else: what `embeds.ts`
 * makes of frames and players, and addresses that scripts would load.
 */
export const EMBEDS: typeof ELEMENTS = {
  img: [...ELEMENTS.img!, ...LAZY],
  source: ['src'],
  'x-embed': ['src', 'data', ...LAZY],
};

/**
 * What has a plainer name here. A wrapper that starts a new line must go on
 * doing so, and words that were deleted must not read as if they were valid.
 */
export const RENAMED: Readonly<Record<string, string>> = {
  address: 'div',
  article: 'div',
  aside: 'div',
  center: 'div',
  del: 's',
  details: 'div',
  dialog: 'div',
  dir: 'ul',
  fieldset: 'div',
  footer: 'div',
  form: 'div',
  header: 'div',
  hgroup: 'div',
  legend: 'div',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  search: 'div',
  section: 'div',
  strike: 's',
  summary: 'div',
};

/**
 * What goes with its content, which isn't for readers. Of all other elements
 * (`font`, `o:p`, a site's own) the content stays.
 */
export const DROPPED = [
  'datalist',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'option',
  'plaintext',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'xmp',
];
