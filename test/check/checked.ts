import { checkFeed, type Setting } from '../../src/check/check-feed.js';
import type { Finding } from '../../src/check/report.js';
import type { RawFeed } from '../helpers/feeds.js';
import { jsonOf } from '../helpers/mutants.js';

export const ADDRESS = 'https://www.landkreis.example/feed.json';
/** Winter before the feed's events. */
export const NOW = Date.UTC(2027, 0, 15);

export const check = (text: string, setting: Partial<Setting> = {}) =>
  checkFeed(text, { address: ADDRESS, now: NOW, ...setting });

/** What is said of these texts, as `code pointer`. */
export const summaryOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`.trim());

/** An event without anything to find fault with. */
export const goodItem = {
  id: 'https://www.landkreis.example/frauentag',
  url: 'https://www.landkreis.example/frauentag',
  title: 'Lesung zum Frauentag',
  summary: 'Eintritt frei.',
  content_html: '<p>Montag, 18:00 Uhr, <b>Kreishaus</b>.</p>',
  image: 'https://www.landkreis.example/frauentag.jpg',
  _image: { alt: 'Zwei Frauen lesen', creditText: 'A. B.' },
  date_published: '2027-01-10T09:00:00+01:00',
  tags: ['Frauentag'],
  _event: {
    startDate: '2027-03-08T18:00:00+01:00',
    endDate: '2027-03-08T20:30:00+01:00',
    location: [{ type: 'Place', name: 'Kreishaus' }],
    organizer: [{ name: 'Gleichstellungsstelle' }],
  },
};

export const goodFeed = (more: RawFeed = {}): RawFeed => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Landkreis',
  home_page_url: 'https://www.landkreis.example/',
  language: 'de',
  items: [goodItem],
  ...more,
});

/** What is said of the good item with other members. */
export async function ofItem(more: RawFeed, feed: RawFeed = {}) {
  const items = [{ ...goodItem, ...more }];
  const { findings } = await check(jsonOf(goodFeed({ items, ...feed })));
  return summaryOf(findings);
}

/** The same, with other members of its event. */
export const ofEvent = (more: RawFeed, feed: RawFeed = {}) =>
  ofItem({ _event: { ...goodItem._event, ...more } }, feed);

/** The same, of the feed itself. */
export async function ofFeed(more: RawFeed) {
  const { findings } = await check(jsonOf(goodFeed(more)));
  return summaryOf(findings);
}
