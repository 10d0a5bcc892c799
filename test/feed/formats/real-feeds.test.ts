import { expect } from 'chai';
import { formatOf, type FormatName } from '../../../src/feed/formats/detect.js';
import { formatNamed } from '../../../src/feed/formats/index.js';
import { read, sourceOf } from '../../helpers/formats.js';
import { sharedFile } from '../../helpers/shared.js';

/** What isn't a feed that can be read, or has other items than the index says. */
const OTHER: Readonly<Record<string, number | 'none' | 'series'>> = {
  // An actor, whose outbox is elsewhere, and a collection of people.
  'activitystreams/gancio-actor.json': 0,
  'activitystreams/mobilizon-members-collection.json': 0,
  // Parts of an event, without the event.
  'activitystreams/gancio-ap-multiple-mixed-locations.json': 'none',
  'activitystreams/gancio-ap-physical-location-with-postal-address.json':
    'none',
  'activitystreams/gancio-ap-virtual-location.json': 'none',
  // Three entries with one and the same id.
  'rss/feed-io-rss-nodate.xml': 1,
  // A template, with a head that isn't XML.
  'rss/opentwincities-events.xml': 'none',
  // The index counts documents: a band with two concerts, a series.
  'schemaorg/schemaorg-eg-0009.json': 2,
  'schemaorg/thuecat-e_100771372-hubev.json': 6,
  // Laptops, cookers and records.
  'schemaorg/schemaorg-eg-0016.json': 'none',
  'schemaorg/schemaorg-eg-0208.json': 'none',
  'schemaorg/schemaorg-eg-0211.json': 'none',
  'ics/icaljs-day_long_recur_yearly.ics': 'series',
  'ics/icaljs-recur_instances.ics': 'series',
  'ics/node-ical-badRRULE.ics': 'series',
  'ics/node-ical-bad_ms_tz.ics': 'series',
  'ics/node-ical-exchange_whole_day_moved_recurrence.ics': 'series',
  'ics/node-ical-festival-multiday-rrule.ics': 'series',
};

/** What the index calls a format, and the library does. */
const NAMES: Readonly<Record<string, Exclude<FormatName, 'json-feed'>>> = {
  activitystreams: 'activitystreams',
  atom: 'atom',
  ics: 'icalendar',
  rss: 'rss',
  schemaorg: 'schema-org',
  tribe: 'the-events-calendar',
  wordpress: 'wordpress',
};

/** The rows of the index whose formats are rewritten. */
async function rows(): Promise<[path: string, name: string, items: number][]> {
  const index = (await sharedFile('feeds/INDEX.tsv')) ?? '';
  return index
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, name = '']) => name in NAMES)
    .map((cells) => [cells[0]!, cells[1]!, Number(cells[7])]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Feeds of other people's software; see test/helpers/shared.ts. */
describe('real feeds', () => {
  it('have all their items, whatever their format', async function () {
    this.timeout(30_000);
    for (const [path, name, count] of await rows()) {
      const content = parsed((await sharedFile(`feeds/${path}`))!);
      const found = formatOf(sourceOf(content));
      const expected = OTHER[path] ?? count;
      if (expected === 'none' && found === undefined) continue;
      expect(found, path).to.equal(NAMES[name]);
      const feed = read(await formatNamed(NAMES[name]!), content);
      if (expected === 'none') expect(feed, path).to.be.undefined;
      else if (expected === 'series') expect(feed?.pages, path).to.exist;
      else expect(feed?.items, path).to.have.length(expected);
    }
  });

  it('of no known format are none', async () => {
    const index = (await sharedFile('feeds/INDEX.tsv')) ?? '';
    for (const line of index.split('\n')) {
      const [path = '', name = ''] = line.split('\t');
      if (!['custom-json', 'opentechevents', 'malformed'].includes(name)) {
        continue;
      }
      const content = parsed((await sharedFile(`feeds/${path}`))!);
      expect(formatOf(sourceOf(content)), path).to.be.undefined;
    }
  });
});
