import type { LaterMessages } from './messages.js';

/** German, for what a first paint doesn't say. */
export const later: LaterMessages = {
  organizers: 'Veranstalter',
  free: 'Eintritt frei',
  register: 'Zur Anmeldung',
  attachments: 'Anhänge',
  tags: 'Themen',
  updated: (date) => `Aktualisiert am ${date}`,
  embed: (host) => `Externer Inhalt bei ${host}`,

  addEvent: 'In den Kalender',
  changeEvent: 'Änderung in den Kalender',
  eventSaved:
    'Die Kalenderdatei ist gespeichert. Öffnen Sie sie, um den Termin zu übernehmen.',
  eventNotSaved: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  subscribe: 'Alle Termine abonnieren',
  share: 'Teilen',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: (address) => `Der Link zum Kopieren: ${address}`,

  neighbours: 'Weitere Artikel',
  previous: 'Vorheriger Artikel',
  next: 'Nächster Artikel',

  back: 'Zurück zur Liste',
  gone: 'Diese Meldung ist nicht mehr in der Liste.',

  running: 'Läuft noch',
  coming: 'Demnächst',
  undated: 'Ohne Datum',

  search: 'Suche',
  searchIn: (label) => `Suche in: ${label}`,
  filters: (count) => (count ? `Filter (${count})` : 'Filter'),
  organizerFilter: 'Veranstalter',
  moreOptions: (count) => `${count} weitere`,
  chosen: 'Gewählte Filter',
  remove: (name) => `${name} entfernen`,
  reset: 'Alles zurücksetzen',
  found: (count) =>
    `${count} ${count === 1 ? 'Meldung' : 'Meldungen'} gefunden`,
  notFound: 'Nichts gefunden.',

  moreShown: (added, shown, total) =>
    `${added} weitere ${added === 1 ? 'Meldung' : 'Meldungen'}, ${shown} von ${total}`,
  loaded: 'Inhalte geladen.',
  ready: (count) =>
    `Geladen: ${count} ${count === 1 ? 'Meldung' : 'Meldungen'}`,
  failure: {
    unreachable:
      'Die Quelle antwortet nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    'not-allowed':
      'Die Quelle erlaubt dieser Website nicht, ihre Meldungen zu zeigen.',
    blocked: 'Diese Website lässt die Verbindung zur Quelle nicht zu.',
    refused:
      'Die Quelle hat die Anfrage abgelehnt. Bitte versuchen Sie es später noch einmal.',
    'not-found': 'Unter der Adresse ist nichts (mehr) zu finden.',
    busy: 'Die Quelle ist gerade gestört oder überlastet. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    'not-a-feed': 'Unter der Adresse liegt keine lesbare Liste von Meldungen.',
    empty: 'Die Quelle hat eine leere Antwort geschickt.',
    expired: 'Diese Quelle wird nicht mehr fortgeführt.',
    'too-large': 'Die Liste ist zu groß, um sie hier anzuzeigen.',
  },
  retry: 'Erneut versuchen',
  source: (host) => `Zur Quelle: ${host}`,
  partly: (hosts) => `Zurzeit nicht erreichbar: ${hosts}`,
  stale: (time) => `Stand: ${time}. Eine neuere Fassung war nicht erreichbar.`,
  inGerman: (language) =>
    `Diese Meldungen gibt es nicht in der Sprache dieser Seite (${language}). Sie sehen sie auf Deutsch.`,
};
