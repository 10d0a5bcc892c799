import type { CompleteMessages } from './messages.js';

/**
 * German in plain words, for pages in *Leichte Sprache*: short sentences, one
 * thing in each, long words in parts, no dashes for “bis”.
 */
export const messages: CompleteMessages = {
  lang: 'de-x-simple',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => `${time}\u00a0Uhr`,
  clockRange: (from, to) =>
    `${from}\u00a0Uhr bis ${to.replace(/^00:00/, '24:00')}\u00a0Uhr`,
  overnight: (from, to) =>
    `${from}\u00a0Uhr bis ${to}\u00a0Uhr am nächsten Tag`,
  to: ' bis ',
  runsUntil: (date) => `Das geht noch bis ${date}`,
  formerDate: 'Alter Termin:',

  status: {
    EventCancelled: 'Abgesagt. Der Termin fällt aus',
    EventPostponed: 'Verschoben. Der Termin ist später',
    EventRescheduled: 'Der Termin ist an einem anderen Tag',
    EventMovedOnline: 'Der Termin ist jetzt im Internet',
  },
  newDateFollows: 'Wir wissen den neuen Tag noch nicht.',
  rescheduled: (to, from) => `Neu: ${to}. Vorher war es: ${from}`,
  online: 'Im Internet',
  untitled: 'Ohne Überschrift',
  newTab: '(Das öffnet eine neue Seite.)',

  more: (count) => `Noch ${count} zeigen`,
  loading: 'Bitte warten Sie. Die Meldungen kommen gleich.',
  empty: 'Hier gibt es gerade nichts Neues.',
  failed: 'Die Meldungen fehlen gerade.',

  later: {
    organizers: 'Das macht',
    free: 'Das kostet nichts.',
    register: 'Hier melden Sie sich an',
    attachments: 'Dateien',
    tags: 'Themen',
    updated: (date) => `Neu gemacht am ${date}`,
    embed: (host) => `Das ist auf einer anderen Internet-Seite: ${host}`,

    addEvent: 'In den Kalender',
    changeEvent: 'Die Änderung in den Kalender',
    eventSaved:
      'Die Kalender-Datei ist jetzt auf Ihrem Gerät. Öffnen Sie die Datei. Dann steht der Termin in Ihrem Kalender.',
    eventNotSaved:
      'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    subscribe: 'Alle Termine in den Kalender',
    share: 'Weiter-Sagen',
    copyLink: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    notCopied: (address) => `Diesen Link können Sie kopieren: ${address}`,

    neighbours: 'Mehr Texte',
    previous: 'Der Text davor',
    next: 'Der Text danach',

    back: 'Zurück zur Liste',
    gone: 'Diese Meldung ist nicht mehr in der Liste.',

    running: 'Das gibt es jetzt',
    coming: 'Das kommt bald',
    undated: 'Ohne Tag',

    search: 'Suche',
    searchIn: (label) => `Suche in: ${label}`,
    filters: (count) => (count ? `Auswahl (${count})` : 'Auswahl'),
    organizerFilter: 'Wer macht das?',
    moreOptions: (count) => `Noch ${count}`,
    chosen: 'Das haben Sie ausgewählt',
    remove: (name) => `${name} wegnehmen`,
    reset: 'Alles zeigen',
    found: (count) => `Gefunden: ${items(count)}`,
    notFound: 'Wir haben nichts gefunden.',

    moreShown: (added, shown, total) =>
      `${added} mehr. Jetzt sehen Sie ${shown} von ${items(total)}.`,
    loaded: 'Jetzt ist alles da.',
    ready: (count) => `Jetzt sind da: ${items(count)}`,
    failure: {
      unreachable:
        'Die andere Internet-Seite antwortet nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
      'not-allowed':
        'Die Meldungen sind von einer anderen Internet-Seite. Wir dürfen die Meldungen hier nicht zeigen.',
      blocked:
        'Die Meldungen sind von einer anderen Internet-Seite. Unsere Internet-Seite lässt das nicht zu.',
      refused:
        'Die andere Internet-Seite gibt uns die Meldungen nicht. Bitte versuchen Sie es später noch einmal.',
      'not-found': 'Die Meldungen sind nicht mehr da.',
      busy: 'Die andere Internet-Seite hat gerade ein Problem. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
      'not-a-feed': 'Wir können die Meldungen nicht lesen.',
      empty: 'Die andere Internet-Seite schickt uns nichts.',
      expired: 'Hier gibt es keine neuen Meldungen mehr.',
      'too-large': 'Die Liste ist zu lang. Wir können die Liste nicht zeigen.',
    },
    retry: 'Noch einmal versuchen',
    source: (host) => `Zur anderen Internet-Seite: ${host}`,
    partly: (hosts) => `Diese Internet-Seiten antworten gerade nicht: ${hosts}`,
    stale: (time) => `Das war um ${time} so. Neuere Meldungen fehlen gerade.`,
    inGerman: () =>
      'Diese Meldungen gibt es nicht in Leichter Sprache. Die Meldungen sind in schwerer Sprache.',
  },
};

const items = (count: number): string =>
  `${count} ${count === 1 ? 'Meldung' : 'Meldungen'}`;
