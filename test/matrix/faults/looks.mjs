const BASE = 'theme/base.ts';
const TOKENS = 'theme/tokens.ts';
const CARD = 'elements/shared/card.styles.ts';

/** Colours, sizes, and what sticks out. */
export const looks = [
  {
    name: 'no focus ring',
    file: BASE,
    find: 'outline: 3px solid var(--_accent);',
    put: 'outline: none;',
  },
  {
    name: 'a thin focus ring',
    file: BASE,
    find: 'outline: 3px solid',
    put: 'outline: 1px solid',
  },
  {
    name: 'a pale focus ring',
    file: BASE,
    find: 'solid var(--_accent);\n    outline-offset',
    put: 'solid var(--_line);\n    outline-offset',
  },
  {
    name: 'a focus under the page’s header',
    file: BASE,
    find: 'scroll-margin-block: 96px;',
    put: '',
  },
  {
    name: 'pale text of second rank',
    file: TOKENS,
    find: 'l c h / 0.78',
    put: 'l c h / 0.5',
  },
  {
    name: 'pale links',
    file: TOKENS,
    find: '--_accent: oklch(',
    put: '--_accent: #8a9bb0; --_was: oklch(',
  },
  {
    name: 'a pale warning',
    file: TOKENS,
    find: '--_warn: oklch(',
    put: '--_warn: #d08a80; --_was: oklch(',
  },
  {
    name: 'colours that only fit a light page',
    file: TOKENS,
    find: '--_accent: oklch(',
    put: '--_accent: #1f3f7a; --_was: oklch(',
  },
  {
    name: 'colours that nobody can force',
    file: BASE,
    find: 'a {\n    color: var(--_accent);',
    put: 'a {\n    color: #777;\n    forced-color-adjust: none;',
  },
  {
    name: 'a field with a pale border',
    file: 'elements/event-list/finder/finder.styles.ts',
    find: 'solid var(--_muted);',
    put: 'solid var(--_line);',
  },
  {
    name: 'links by colour alone',
    file: BASE,
    find: 'text-underline-offset: 0.18em;',
    put: 'text-decoration: none;',
  },
  {
    name: 'low buttons',
    file: BASE,
    find: 'min-block-size: 44px;',
    put: '',
  },
  {
    name: 'a low search field',
    file: 'elements/event-list/finder/finder.styles.ts',
    find: 'min-block-size: 44px;\n    padding: 0.35em 0.75em;',
    put: 'padding: 0.1em;',
  },
  {
    name: 'low options',
    file: 'elements/event-list/finder/finder.styles.ts',
    find: 'padding-block: 0.6em;\n    cursor',
    put: 'cursor',
  },
  {
    name: 'links to files that are hard to hit',
    file: 'elements/event-card/article.styles.ts',
    find: 'display: inline-block;\n    padding-block: 0.25em;',
    put: '',
  },
  {
    name: 'a title in one line',
    file: CARD,
    find: 'text-wrap: balance;',
    put: 'white-space: nowrap;',
  },
  {
    name: 'a title that is cut off',
    file: CARD,
    find: 'text-wrap: balance;',
    put: 'white-space: nowrap; overflow: hidden;',
  },
  {
    name: 'long words that aren’t broken',
    file: BASE,
    find: 'overflow-wrap: anywhere;',
    put: '',
  },
  {
    name: 'a summary of one line’s height',
    file: CARD,
    find: "[part='summary'] {",
    put: "[part='summary'] { max-block-size: 1.3em; overflow: hidden;",
  },
  {
    name: 'a card of fixed width',
    file: CARD,
    find: 'article {\n    position: relative;',
    put: 'article {\n    min-inline-size: 480px;\n    position: relative;',
  },
  {
    name: 'a table that makes the page wide',
    file: 'elements/event-card/article.styles.ts',
    find: '.scroll {\n    overflow-x: auto;',
    put: '.scroll {\n    min-inline-size: 30em;',
  },
  {
    name: 'a link that glides',
    file: CARD,
    find: "[part='link'] {",
    put: "[part='link'] { transition: color 0.3s;",
  },
  {
    name: 'an order of focus that is made up',
    file: 'elements/shared/card.template.ts',
    find: 'part="link"\n',
    put: 'part="link" tabindex="3"\n',
  },
  {
    name: 'next before previous, for the eye',
    file: 'elements/article-nav/article-nav.styles.ts',
    find: "[part='previous'] {",
    put: "[part='previous'] { order: 2;",
  },
];
