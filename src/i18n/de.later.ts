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

  neighbours: 'Weitere Artikel',
  previous: 'Vorheriger Artikel',
  next: 'Nächster Artikel',

  moreShown: (added, shown, total) =>
    `${added} weitere ${added === 1 ? 'Meldung' : 'Meldungen'}, ${shown} von ${total}`,
  loaded: 'Inhalte geladen.',
  ready: (count) =>
    `Geladen: ${count} ${count === 1 ? 'Meldung' : 'Meldungen'}`,
  failure: {
    unreachable:
      'Die Quelle antwortet nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    refused:
      'Die Quelle hat die Anfrage abgelehnt. Bitte versuchen Sie es später noch einmal.',
    'not-found': 'Unter der Adresse ist nichts (mehr) zu finden.',
    'not-a-feed': 'Unter der Adresse liegt keine lesbare Liste von Meldungen.',
    'too-large': 'Die Liste ist zu groß, um sie hier anzuzeigen.',
  },
  retry: 'Erneut versuchen',
  source: (host) => `Zur Quelle: ${host}`,
  stale: (time) => `Stand: ${time}. Eine neuere Fassung war nicht erreichbar.`,
};
