import type { CliWords } from './words.js';

export const help: CliWords['help'] = {
  all: `Usage: aushang <command> [options] <source> …

  aushang convert    turns feeds of many formats into one JSON Feed
  aushang check      says what is wrong with a feed, and where
  aushang prerender  writes a list as HTML for pages without JavaScript

A source is an address (https://…, webcal://…), a file, or - for what comes in.
It may be JSON Feed, RSS, Atom, iCalendar, WordPress, The Events Calendar,
Mobilizon, Gancio, or a web page with schema.org data.

  --help             this, or more about a command: aushang check --help
  --version          the version

Exit codes: 0 good, 1 a source failed or an error was found, 2 wrong usage.
LANG=de_DE.UTF-8 speaks German.
`,
  convert: `Usage: aushang convert [options] <source> …

Turns sources into one JSON Feed with the _event extension: recurring events
one by one, times with their zone, whole days with their last one, and what
two sources carry only once.

  -o, --out FILE       where to write; - (default) is the standard output. The
                       file is replaced at once, or left as it is
  --allow-partial      write what there is when a source fails; without it the
                       old file stays, and the exit code is 1
  --format NAME        what the sources are, if it can't be guessed. For
                       wordpress, the-events-calendar, gancio and mobilizon the
                       address of the site is enough
  --from DAY           leave out events that end before; 2027-03-08
  --to DAY             leave out events that begin after
                       (recurring events: else a year back, two years ahead)
  --time-zone ZONE     of times that come without one; Europe/Berlin
  --title TEXT         the title of the feed; else those of the sources
  --home-page ADDRESS  the page that the feed belongs to
  --feed-url ADDRESS   where the feed will be
  --language TAG       the language of the feed: de
  --base ADDRESS       where relative addresses in files start
  -q, --quiet          no word about progress

Each hour by cron:

  0 * * * * aushang convert -q -o /var/www/news.json https://www.a.example/feed

Exit codes: 0 written, 1 a source failed, 2 wrong usage.
`,
  check: `Usage: aushang check [options] <source> …

Says what a feed is, what a list would show of it, and what is wrong: where,
and what to do about it.

  --json               as JSON, for programs
  --strict             warnings count, too
  --format NAME        what the source is, if it can't be guessed
  --base ADDRESS       where a file will be published
  --origin ADDRESS     the site that asks; the answer must allow it (CORS)

In a publisher's CI:

  aushang check --base https://www.a.example/news.json public/news.json

Exit codes: 0 no errors, 1 errors (with --strict: or warnings), 2 wrong usage.
`,
  prerender: `Usage: aushang prerender [options] <source> …

Writes a list as accessible HTML, with JSON-LD for search engines. Put it
between <event-list …> and </event-list>: it is shown without JavaScript, and
until the element has loaded. The page links dist/prerendered.css for the look.

  -o, --out FILE       where to write; - (default) is the standard output
  --lang TAG           the language of the page: de (default), en, uk, …
  --limit NUMBER       how many items; 10
  --kind KIND          all, news or events
  --period PERIOD      all, upcoming or past
  --sort ORDER         newest, oldest or soonest
  --group-by WORD      month puts a heading above each; none (default)
  --heading-level 1-6  of the titles; 3
  --label TEXT         a heading above
  --item-url TEMPLATE  where titles lead: /artikel?id={id}
  --images WHOSE       same-host (default), all or none
  --page ADDRESS       the page that it will stand in
  --time-zone ZONE     the zone that is shown
  --no-structured-data without JSON-LD
  --base ADDRESS       where relative addresses in files start; the page’s
  --format NAME        what the sources are, if it can't be guessed

Give the same as the element's attributes say, so that nothing jumps.

Exit codes: 0 written, 1 a source failed, 2 wrong usage.
`,
};
