import { jsonFeed, type RawFeed } from './feeds.js';

/** The notice that it all comes from, between its two neighbours. */
export const notice = {
  id: 'netzwerktreffen',
  url: 'https://www.gasometer.example/blog/netzwerktreffen/',
  title: 'Netzwerktreffen Migration – Austausch zu Integration und Projekten',
  content_text:
    'Der erste Absatz.\n\nDer zweite mit „Anführung“ und Here’n’Now!',
  date_published: '2024-11-28T09:00:00+01:00',
  _event: {
    startDate: '2024-11-28',
    organizer: [
      {
        name: 'Büro für Chancengleichheit Landkreis Zwickau',
        url: 'https://www.landkreis.example/chancengleichheit',
      },
      { name: 'Alter Gasometer e.V.' },
    ],
  },
};

export const before = {
  id: 'geschichten',
  url: 'https://www.gasometer.example/blog/geschichten/',
  title: 'Bewegende Geschichten in bewegter Geschichte',
  content_text: 'Text',
  date_published: '2024-11-21T09:00:00+01:00',
};

export const after = {
  id: 'novembertage',
  url: 'https://www.gasometer.example/blog/novembertage/',
  title:
    'Zwölfte Ausgabe der Novembertage: Rund 2000 Gäste bei Kino, Lesungen oder Gesprächsrunden',
  content_text: 'Text',
  date_published: '2024-11-29T09:00:00+01:00',
};

export const noticeFeed = (): RawFeed => jsonFeed([after, notice, before]);
