import { members } from './en.members.js';
import type { FeedWords } from './words.js';

export const en: FeedWords = {
  title: 'The format of the feed',
  short: 'Feed',
  summary:
    'News and events in one file: JSON Feed 1.1 with the extension “_event”, whose words are those of schema.org. And what else is read.',
  basics: 'How to begin',
  basicsLead: [
    'A feed is a file on your server, in UTF-8. Each item needs an `id` that never changes and a `title`; all else is optional. With `_event` a piece of news becomes an event.',
    'Write addresses in full, with `https://`. Times carry their offset from world time (`+01:00`), or are those of the time zone that stands beside them.',
  ],
  examples: 'Examples',
  example: {
    feed: 'A feed with a piece of news',
    event: 'An event with everything',
    days: 'Several whole days',
    cancelled: 'Cancelled',
    moved: 'Moved to another day',
  },
  members: 'The members of “_event”',
  membersLead:
    'A day is `2027-03-08`, an instant `2027-03-08T18:00:00+01:00`. Start and end are both the one or both the other; the last day is included.',
  ...members,
  required: 'Required.',
  others: 'Outside of _event',
  schema: 'JSON Schema',
  schemaLead:
    'For editors and validators, by JSON Schema 2020-12. It says what to write; more than that is read.',
  schemaFile: 'The schema as a file',
  formats: 'What else is read',
  formatsLead: [
    'You have something already? Then its address is most often enough; `format="auto"` finds out what it is. Each format becomes JSON Feed, and is then treated alike.',
    'If its server does not allow that, or something has to be changed, `npx aushang convert` makes a JSON file of it.',
  ],
  format: {
    'json-feed':
      'JSON Feed 1.0 and 1.1, with `_event` and `_image`. A last paragraph such as *Veranstalter: A und B* counts where the member is missing.',
    wordpress:
      'Posts of the REST interface; with `format="wordpress"` the site’s address is enough. Title, excerpt, text, featured image, categories and tags. Always news, never events.',
    'the-events-calendar':
      'Events of the WordPress plugin; the site’s address is enough. Time with its zone, place, organiser, price, image; a “cancelled” in the title becomes the status.',
    'schema-org':
      '`Event` and its kinds, `NewsArticle`, `BlogPosting` in JSON-LD. The words are those of `_event`; an `eventSchedule` becomes single events.',
    'html-page':
      'A page with JSON-LD in it; several scripts count together. With `format="schema-org"`, even where it does not look like it.',
    activitystreams:
      'An outbox: `Note` and `Article` become news, `Event` an event. Hashtags are topics; answers and what was shared are left out.',
    mobilizon:
      'A group: with `format="mobilizon"`, `https://instance/@group` is enough.',
    gancio:
      'All coming events of an instance; with `format="gancio"` its address is enough. Place with coordinates, image, topics.',
    rss: 'RSS 0.9x, 1.0 and 2.0. `pubDate` is when it appeared; members of the modules for events make an item an event. Images of Media RSS.',
    atom: 'Atom 1.0. `published` is when it appeared, `updated` when it changed, `category` a topic.',
    icalendar:
      'Each `VEVENT` is an event, a series many (a year back, two ahead). `LOCATION`, `ORGANIZER` by name, `STATUS:CANCELLED`, `CATEGORIES`, images and attachments.',
  },
  cors: 'So that other sites may read the feed (CORS)',
  corsLead: [
    'A browser reads a feed of another server only where that allows it by `Access-Control-Allow-Origin`. It concerns this one file and sets nothing else free; cookies are never sent.',
    'A line on the server that has the feed:',
  ],
  check: 'Check it',
  checkLead: [
    'What is wrong, in which line, and what is to be done? On your machine, this says it:',
    'If the feed is in the folder of a site, the last command keeps it right: it ends with an error when something would not be seen.',
  ],
};
