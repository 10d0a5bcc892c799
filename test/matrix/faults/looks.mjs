const BASE = 'theme/base.ts';
const TOKENS = 'theme/tokens.ts';
const CARD = 'elements/shared/card.styles.ts';

/** Colours, sizes, and what sticks out. */
export const looks = [
  {
    name: 'no focus ring',
    file: BASE,
    find: 'outline: 0.1875rem solid var(--_accent);',
    put: 'outline: none;',
  },
  {
    name: 'a thin focus ring',
    file: BASE,
    find: 'outline: 0.1875rem solid',
    put: 'outline: 0.0625rem solid',
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
    find: 'scroll-margin-block: 6rem;',
    put: '',
  },
  {
    name: 'pale text of second rank',
    file: TOKENS,
    find: 'currentColor 78%',
    put: 'currentColor 50%',
  },
  {
    name: 'pale links',
    file: TOKENS,
    find: 'calc(0.36 + l * 0.42)',
    put: 'calc(0.62 + l * 0.1)',
  },
  {
    name: 'a pale warning',
    file: TOKENS,
    find: 'calc(0.38 + l * 0.4)',
    put: 'calc(0.62 + l * 0.1)',
  },
  {
    name: 'colours that only fit a light page',
    file: TOKENS,
    find: 'oklch(from currentColor calc(0.36 + l * 0.42) 0.13 255 / 1)',
    put: '#1f3f7a',
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
    find: 'border: 1px solid var(--_muted);',
    put: 'border: 1px solid var(--_line);',
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
    find: 'min-block-size: 2.75rem;',
    put: '',
  },
  {
    name: 'a low search field',
    file: 'elements/event-list/finder/finder.styles.ts',
    find: 'min-block-size: 2.75rem;\n    padding: 0.35rem 0.75rem;',
    put: 'padding: 0.1rem;',
  },
  {
    name: 'low options',
    file: 'elements/event-list/finder/finder.styles.ts',
    find: 'padding-block: 0.6rem;\n    cursor',
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
    put: '.scroll {\n    min-inline-size: 30rem;',
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
