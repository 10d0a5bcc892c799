import { feed, stateScenes, type Scene } from './scene.js';

const one = (tag: string, attributes: string): string =>
  `<${tag} ${feed('mixed')} ${attributes}></${tag}>`;

const elsewhere = `${feed('mixed')} item="nirgends"`;

/** Its text comes with a chunk. */
const withBody = (root: ParentNode) => root.querySelector('[part=body] p');

export const cards: readonly Scene[] = [
  ...stateScenes('event-card', '', feed('empty')),
  {
    name: 'event-card, full',
    html: one('event-card', 'item="lesung"'),
    done: withBody,
  },
  {
    name: 'event-card, full in Arabic',
    html: one('event-card', 'item="sabah"'),
    done: withBody,
  },
  {
    name: 'event-card, full and postponed',
    html: `<h3>Im Sommer</h3>${one('event-card', 'item="fest" heading-level="4"')}`,
  },
  {
    name: 'event-card, teaser',
    html: one('event-card', 'item="lesung" variant="teaser"'),
  },
  {
    name: 'event-card, compact',
    html: one('event-card', 'item="treffen" variant="compact"'),
  },
  {
    name: 'event-card, untitled',
    html: one('event-card', 'item="wort" variant="teaser"'),
  },
];

export const navs: readonly Scene[] = [
  ...stateScenes('article-nav', 'item="lesung"', elsewhere),
  { name: 'article-nav, both', html: one('article-nav', 'item="kurs-1"') },
  { name: 'article-nav, next', html: one('article-nav', 'item="schau"') },
  { name: 'article-nav, previous', html: one('article-nav', 'item="lesung"') },
];

export const footers: readonly Scene[] = [
  ...stateScenes('organizer-footer', 'item="lesung"', elsewhere),
  {
    name: 'organizer-footer, several',
    html: one('organizer-footer', 'item="lesung"'),
  },
  {
    name: 'organizer-footer, one',
    html: one('organizer-footer', 'item="schau" label="Von"'),
  },
];
