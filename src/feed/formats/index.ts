import type { FormatName } from './detect.js';
import type { Format } from './format.js';

/** The formats that are rewritten; each is a chunk of its own. */
const FORMATS = {
  wordpress: () => import('./wordpress.js'),
  'the-events-calendar': () => import('./the-events-calendar.js'),
  'schema-org': () => import('./schema-org.js'),
  activitystreams: () => import('./activitystreams.js'),
  mobilizon: () => import('./mobilizon.js'),
  gancio: () => import('./gancio.js'),
  rss: () => import('./rss.js'),
  atom: () => import('./atom.js'),
  'html-page': () => import('./html-page.js'),
  icalendar: () => import('./icalendar.js'),
};

/** JSON Feed is what the others are rewritten to. */
export type RewrittenFormat = Exclude<FormatName, 'json-feed'>;

/** @throws when the chunk can't be loaded. */
export async function formatNamed(name: RewrittenFormat): Promise<Format> {
  return (await FORMATS[name]()).format;
}

/** Whether the embedder's word names a format. */
export const isFormat = (name: string): name is RewrittenFormat =>
  Object.hasOwn(FORMATS, name);
