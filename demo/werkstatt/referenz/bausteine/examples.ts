import type { Language } from '../../build/page.js';
import { FEED, SITE } from '../addresses.js';

export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** @param link - What stays where nothing can be loaded. */
  code(link: string): string;
}

/** The link that every element has in it, as a line of its own. */
export const linkTo = (text: string) => `<a href="${SITE}">${text}</a>`;

/** An element with some attributes, as one pastes it. */
export const element = (tag: string, attributes: readonly string[]) => {
  const lines = [`feed="${FEED}"`, ...attributes].map((line) => `\n  ${line}`);
  return (link: string) =>
    `<${tag}${lines.join('')}\n>\n  ${linkTo(link)}\n</${tag}>`;
};

const ITEM = 'item="fachtag-teilhabe"';

/** By tag, simple ones first. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'event-list': [
    {
      id: 'next',
      title: { de: 'Die nächsten Termine', en: 'The next events' },
      code: element('event-list', ['period="upcoming"', 'limit="3"']),
    },
    {
      id: 'news',
      title: {
        de: 'Neuigkeiten, mit Überschrift und ohne Bilder',
        en: 'News, with a heading and without images',
      },
      code: element('event-list', [
        'kind="news"',
        'limit="2"',
        'label="Netzwerk Brückenschlag"',
        'images="none"',
      ]),
    },
    {
      id: 'calendar',
      title: {
        de: 'Kalender mit Monaten, Suche und Filtern',
        en: 'Calendar with months, search and filters',
      },
      code: element('event-list', [
        'id="kalender"',
        'period="upcoming"',
        'group-by="month"',
        'limit="4"',
        'search',
        'filters',
        'reader',
      ]),
    },
  ],
  'event-card': [
    {
      id: 'full',
      title: { de: 'Ein ganzer Artikel', en: 'A whole article' },
      code: element('event-card', [ITEM]),
    },
    {
      id: 'teaser',
      title: {
        de: 'Ein Anriss, etwa für die Startseite',
        en: 'A teaser, such as for a home page',
      },
      code: element('event-card', [
        ITEM,
        'variant="teaser"',
        'heading-level="4"',
      ]),
    },
    {
      id: 'compact',
      title: { de: 'Nur Titel und Datum', en: 'Title and date only' },
      code: element('event-card', [
        ITEM,
        'variant="compact"',
        'heading-level="4"',
      ]),
    },
  ],
  'article-nav': [
    {
      id: 'neighbours',
      title: {
        de: 'Die Nachbarn eines Artikels, mit eigenen Worten',
        en: 'An article’s neighbours, in words of your own',
      },
      code: element('article-nav', [
        ITEM,
        'previous-label="Zum vorhergehenden Blog-Artikel"',
        'next-label="Zum nächsten Blog-Artikel"',
      ]),
    },
    {
      // In another language: two landmarks of the same name confuse.
      id: 'events',
      title: {
        de: 'Nur zwischen Terminen, auf Polnisch',
        en: 'Among events only, in Polish',
      },
      code: element('article-nav', [
        ITEM,
        'kind="events"',
        'sort="soonest"',
        'lang="pl"',
      ]),
    },
  ],
  'organizer-footer': [
    {
      id: 'organizers',
      title: { de: 'Wer einlädt', en: 'Who invites' },
      code: element('organizer-footer', [ITEM]),
    },
    {
      id: 'label',
      title: { de: 'Mit einem anderen Wort', en: 'With another word' },
      code: element('organizer-footer', [ITEM, 'label="Es laden ein"']),
    },
  ],
};
