/**
 * The feed of an invented integration network. Its texts lie beside this file,
 * by theme; dates count from `now`, so that there is always something on.
 */
import { archive } from './archive.js';
import { calendarFrom } from './calendar.js';
import { changedEvents } from './events-changed.js';
import { complete, withLogo } from './complete.js';
import { laterEvents } from './events-later.js';
import { news } from './news.js';
import { olderNews } from './news-older.js';
import { organizers } from './organizers.js';
import { otherLanguages } from './languages.js';
import { pastEvents } from './events-past.js';
import { soonEvents } from './events-soon.js';

const themes = [
  news,
  olderNews,
  soonEvents,
  changedEvents,
  laterEvents,
  otherLanguages,
  pastEvents,
  archive,
];

const publishedAt = (item) => Date.parse(item.date_published);

/**
 * @param {Date} now the day that everything is counted from
 * @param {string} base address of the demo's folder, with its last slash;
 *   absolute on a server, `./` for a file that lies in the folder
 * @returns a JSON Feed 1.1 with the `_event` and `_image` extensions
 */
export function demoFeed(now, base) {
  const kit = { ...calendarFrom(now), base };
  const { name, url, logo } = withLogo(organizers.network, base);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Netzwerk Brückenschlag: Neuigkeiten und Termine',
    description:
      'Was Vereine, Ämter und Einrichtungen im Zwickauer Land gemeinsam ' +
      'vorhaben. Ein erfundenes Netzwerk: Alle Texte sind Beispiele.',
    home_page_url: base,
    feed_url: `${base}feed.json`,
    language: 'de-DE',
    authors: [{ name, url, avatar: logo }],
    _event: { timeZone: 'Europe/Berlin' },
    items: themes
      .flatMap((theme) => theme(kit))
      .map((raw) => complete(raw, base))
      .sort((a, b) => publishedAt(b) - publishedAt(a)),
  };
}
