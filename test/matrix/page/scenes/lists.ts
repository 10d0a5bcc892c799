import { click, feed, stateScenes, type Scene } from './scene.js';

const list = (attributes: string, which = feed('mixed')): string =>
  `<event-list ${which} ${attributes}></event-list>`;

const several =
  'feed="https://feeds.example/mixed.json?a https://feeds.example/lost.json?a"';

export const lists: readonly Scene[] = [
  ...stateScenes('event-list', '', feed('empty')),
  { name: 'event-list, ready', html: list('') },
  { name: 'event-list, heading', html: list('label="Aktuelles" limit="3"') },
  {
    name: 'event-list, level',
    html: `<h3>Heute</h3>${list('label="Neues von hier" heading-level="5" limit="2"')}`,
  },
  {
    name: 'event-list, slots',
    html: `<event-list ${feed('mixed')} limit="2"><h2 slot="heading">Termine</h2>
      <p slot="footer"><a href="/alle">Alle Termine</a></p></event-list>`,
  },
  { name: 'event-list, new tab', html: list('limit="2" target="_blank"') },
  {
    name: 'event-list, months',
    html: list('period="upcoming" group-by="month" label="Termine"'),
  },
  {
    name: 'event-list, columns',
    html: list('layout="grid" images="all"'),
  },
  {
    name: 'event-list, compact months',
    html: list('layout="compact" period="upcoming" group-by="month"'),
  },
  { name: 'event-list, several feeds', html: list('limit="2"', several) },
  {
    name: 'event-list, stale and empty',
    html: list('', feed('once-lost')),
    act: (element) => element.refresh(),
    state: 'stale',
  },
  {
    name: 'event-list, more shown',
    html: list('limit="5"', feed('many')),
    act: ({ renderRoot }) => click(renderRoot, '[part=more]'),
    done: (root) => root.querySelectorAll('article').length === 10,
  },
];
