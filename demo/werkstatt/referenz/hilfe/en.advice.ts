import type { HelpWords } from './words.js';

export const advice: HelpWords['advice'] = {
  'only-link': {
    title: 'There is only my link',
    cause:
      'The script has not run: its address is wrong, the site forbids it, the CMS has stripped something, or the browser is too old. Then the link stays, as it is meant to.',
    todo: [
      'Open the address in `src` in the browser: is it `aushang.js`? Is the folder `chunks/` beside it?',
      'Look at the page’s source: if `type="module"` or the tag `event-list` is missing, take `aushang.classic.js` and a `<div data-aushang="event-list">`.',
      'If the site forbids the script, its host belongs into `script-src`.',
      'If `integrity` is no longer right, the hash is that of another version: it is in `dist/integrity.json`.',
      'Needed is Chromium 131, Firefox 133 or Safari 18.',
    ],
  },
  refused: {
    title: 'Console: “Refused to connect”',
    cause:
      'Your site’s policy (Content-Security-Policy) does not allow the connection to the feed, or an encrypted page is to load a feed by `http:`.',
    todo: [
      'Add the feed’s host to `connect-src`. The configurator writes the whole line.',
      'If the feed’s address begins with `http:`, take `https:`.',
    ],
  },
  'not-allowed': {
    title: 'Console: “blocked by CORS policy”',
    cause:
      'The feed’s server does not allow other sites to read it. Your page is not the reason.',
    todo: [
      'Ask the publisher for a line on that server; it is under “Feed”, in the section about CORS.',
      'Or bring the feed to your own server now and then, with `npx aushang convert` for example.',
    ],
  },
  unreachable: {
    title: 'The source does not answer',
    cause:
      'The server is down, overloaded, too slow (12 seconds), or does not know the address. Your link is there then, and a button tries again.',
    todo: [
      'Open the feed’s address in the browser. If that fails, ask the publisher.',
      'If it works there and not here: does a blocker or the company’s network hold the address back?',
      'If the feed has more than 10 MB, a shorter one helps.',
    ],
  },
  'no-feed': {
    title: 'There is no feed under the address',
    cause:
      'Something came, but no list of items: often a page, a login, an empty file, or JSON with a slip in it.',
    todo: [
      'For WordPress, The Events Calendar, Gancio and Mobilizon name the `format`; then the site’s address is enough.',
      'Else look for “RSS”, “feed” or “subscribe to the calendar” on the site.',
      'If the line begins with `SyntaxError`, the JSON is broken; `npx aushang check` names the place.',
    ],
  },
  missing: {
    title: 'An item is missing',
    cause:
      'It has no `id`, the same as another, or nothing to show. Or it is not meant at all: the list is filtered.',
    todo: [
      'Give each item an `id` of its own and a `title`.',
      'Take away `kind`, `period`, `tags`, `organizers`, `from` and `to` for a try. `period="upcoming"` shows events only.',
    ],
  },
  images: {
    title: 'Images are missing',
    cause:
      'Only images of the feed’s host and of yours are loaded: so no third party learns who reads the page.',
    todo: [
      'The publisher puts the images where the feed is.',
      'Or you allow all: `images="all"`. Think of your privacy notice.',
      'If your site has a policy, the images’ host belongs into `img-src`.',
      'Images by `http:` are not shown on an encrypted page.',
    ],
  },
  time: {
    title: 'A wrong time',
    cause:
      'What is shown is the time where the event is, never that of the reader. It is wrong where the feed has a time without a zone, or with the wrong one.',
    todo: [
      'Write the offset from world time, `+02:00` in a German summer, `+01:00` in winter.',
      'Or name the zone: `timeZone` in the event or the feed, `time-zone` on the element. Without all that it is `Europe/Berlin`.',
      'A `Z` at the end is world time: one or two hours earlier than in Germany.',
    ],
  },
  old: {
    title: 'Old events are on top',
    cause:
      'Unless told otherwise, what appeared last is on top, even if the event is over.',
    todo: [
      'With `period="upcoming"` those to come are left, the next one first.',
      'If one is missing then, its `startDate` cannot be read: `2027-03-08` or `2027-03-08T18:00:00+01:00`.',
    ],
  },
  stale: {
    title: 'Changes do not arrive',
    cause:
      'Browsers and servers keep the feed for a while. If a time stands above the list, the last attempt to load failed, and you see the last good copy.',
    todo: [
      'The feed’s server should send `Cache-Control: max-age=300`: five minutes.',
      'Pages that stay open load anew with `refresh-every`, such as on a screen in a foyer.',
    ],
  },
  umlauts: {
    title: 'Broken umlauts',
    cause:
      'The feed is saved in another encoding than its server says: “Ã¼” or “�” instead of “ü”.',
    todo: [
      'Save it in UTF-8.',
      'The server should send `Content-Type: application/feed+json; charset=utf-8`, or no `charset` at all.',
    ],
  },
  looks: {
    title: 'It looks different from the example page',
    cause:
      'It should: the elements take on your page’s font and colour. The rest of your CSS does not get in.',
    todo: [
      'Set colours and measures by `--aushang-…`; the tool “Design” writes the CSS.',
      'Single parts are reached by `::part(…)`.',
      'With `light-dom` your page’s CSS has its effect, and there are no parts.',
      'Is the date beside the title or above it? The width of the column decides.',
    ],
  },
  language: {
    title: 'The wrong language',
    cause:
      'The nearest `lang` above counts. A page without `lang` is German, one in a language that is not there reads English. The items themselves stay as they were written.',
    todo: [
      'Set `lang` on your page’s `html` tag.',
      'If the feed exists in several languages, `{lang}` in its address stands for the page’s.',
    ],
  },
  article: {
    title: 'The wrong article shows, or none',
    cause:
      'Without `item` the elements look for the item whose address is the page’s. If there is none, `event-card` shows the newest; the other two leave their content as it is.',
    todo: [
      'Write its `id` into `item`.',
      'Or name the address that the feed has in `<link rel="canonical">`.',
      'Has the article left the feed already? Then nobody can show it any more.',
    ],
  },
  jumps: {
    title: 'The page jumps while loading',
    cause: 'Until the feed is there, only your link is seen, which is shorter.',
    todo: [
      'Keep room: `event-list { --aushang-min-height: 40rem; }`.',
      'Or write the list into the page beforehand, with `npx aushang prerender`.',
    ],
  },
  twice: {
    title: 'Two versions on a page',
    cause:
      'Another script has taken the tags’ names before, most often an older version. The first one wins, so that nothing breaks.',
    todo: [
      'Look for the second `aushang.js` in the source and take one away. The same version twice does no harm.',
      "With a bundler there are names of your own: `register({ prefix: 'town' })`.",
    ],
  },
};
