import { animals } from './animals.mjs';

const LIGHT = 'elements/shared/light-dom.styles.ts';
const BASE = 'theme/base.ts';

const called = (name) => animals.find((animal) => animal.name === name);

/** What must be seen: a fault in the library, or a page that really gets in. */
export const controls = [
  {
    animal: called('tiny root'),
    fault: {
      file: 'theme/tokens.ts',
      find: '--aushang-space, 1em',
      put: '--aushang-space, 1rem',
    },
    mode: 'shadow',
    says: /padding-top is/,
  },
  {
    animal: called('all: revert'),
    fault: { file: BASE, find: ':host > div {', put: ':host {' },
    mode: 'shadow',
    says: /width is/,
  },
  {
    animal: called('text as it never should be'),
    fault: { file: BASE, find: 'text-align: start;', put: '' },
    mode: 'shadow',
    says: /text-align is center/,
  },
  {
    animal: called('flex parent'),
    fault: { file: BASE, find: 'flex: auto;', put: '' },
    mode: 'shadow',
    says: /of its room/,
  },
  {
    animal: called('Bulma'),
    fault: { file: LIGHT, find: 'all: revert;', put: '' },
    mode: 'light-dom',
    says: /text-decoration-line is none/,
  },
  {
    animal: called('normalize.css'),
    fault: {
      file: LIGHT,
      find: /`\[data-aushang=.*;/g,
      put: '`:root:has([data-aushang=${tag}])`;',
    },
    mode: 'light-dom',
    says: /^page/,
  },
  {
    animal: {
      name: 'parts',
      css: `event-list::part(card) { padding: 3em }
        ::part(link):focus-visible { outline: 0 }`,
    },
    mode: 'shadow',
    says: /focused outline-style is none/,
  },
];
