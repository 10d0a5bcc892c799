import type { CliWords } from './words.js';

/** Names are the same in all languages. */
export const formats: Omit<CliWords['formats'], 'html-page'> = {
  'json-feed': 'JSON Feed',
  wordpress: 'WordPress',
  'the-events-calendar': 'The Events Calendar',
  'schema-org': 'schema.org',
  activitystreams: 'ActivityStreams',
  mobilizon: 'Mobilizon',
  gancio: 'Gancio',
  rss: 'RSS',
  atom: 'Atom',
  icalendar: 'iCalendar',
};
