import { sharedFile } from '../../helpers/shared.js';

/** A file that other people's software wrote. */
export interface RealFeed {
  readonly path: string;
  readonly text: string;
  /** Whether it shows items as it is. */
  readonly isGood: boolean;
}

/** What shows none: of no known format, broken, over, or of other things. */
const BAD: readonly (string | RegExp)[] = [
  /^(custom-json|opentechevents|malformed)\//,
  // An actor, whose outbox is elsewhere; people; parts of an event.
  'activitystreams/gancio-actor.json',
  'activitystreams/mobilizon-members-collection.json',
  /^activitystreams\/gancio-ap-/,
  // A series that was over years ago; a calendar without an event.
  'ics/node-ical-bad_ms_tz.ics',
  'tribe/website-unc-empty.json',
  // No JSON; a template.
  'jsonfeed/gofeed-invalid.json',
  'jsonfeed/rsparser-allthis-partial.json',
  'rss/opentwincities-events.xml',
  // Laptops, cookers and records.
  /^schemaorg\/schemaorg-eg-0(016|208|211)\.json/,
];

const isBad = (path: string): boolean =>
  BAD.some((one) => (typeof one === 'string' ? one === path : one.test(path)));

/** All of them; none where the folder isn't there. */
export async function realFeeds(): Promise<RealFeed[]> {
  const index = (await sharedFile('feeds/INDEX.tsv')) ?? '';
  const paths = index.match(/^\w[\w-]*\/[^\t]+/gm) ?? [];
  return Promise.all(
    paths.map(async (path) => {
      const text = (await sharedFile(`feeds/${path}`))!;
      return { path, text, isGood: !isBad(path) };
    }),
  );
}
