import { later } from '../../../../src/i18n/de.later.js';
import type { CheckerWords } from './words.js';

export const de: CheckerWords = {
  title: 'Feed prüfen',
  short: 'Prüfer',
  summary:
    'Geben Sie die Adresse eines Feeds an oder die Datei selbst: Hier steht dann, was davon angezeigt würde, was falsch ist und wo.',
  failure: later.failure,

  what: 'Was wollen Sie prüfen?',
  ways: { address: 'Eine Adresse', text: 'Einen Text', file: 'Eine Datei' },
  label: {
    address: 'Adresse des Feeds',
    text: 'Text des Feeds',
    file: 'Datei',
  },
  help: {
    address:
      'JSON Feed, RSS, Atom, iCalendar, WordPress, The Events Calendar, Mobilizon, Gancio oder eine Seite mit schema.org-Daten. Ihr Browser lädt sie selbst.',
    text: 'Den ganzen Inhalt. Er bleibt in Ihrem Browser.',
    file: 'Wählen Sie eine Datei aus, oder ziehen Sie sie hierher. Sie bleibt in Ihrem Browser.',
  },
  missing: {
    address:
      'Geben Sie eine Adresse an, zum Beispiel https://www.landkreis.example/feed.json.',
    text: 'Fügen Sie den Text des Feeds ein.',
    file: 'Wählen Sie eine Datei aus.',
  },
  format: 'Format',
  formatHelp:
    'Wie das Attribut `format`: nur nötig, wenn es nicht zu erraten ist.',
  anyFormat: 'erkennen',
  check: 'Prüfen',
  checking: 'Wird geprüft …',
  examples: 'Zum Ausprobieren',
  goodExample: 'Ein guter Feed',
  faultyExample: 'Ein Feed mit Fehlern',
  pasted: 'Ihr Text',

  result: (name) => `Ergebnis: ${name}`,
  shown: (format, items) =>
    `Format: ${format}. ${
      items === 1
        ? '1 Eintrag würde angezeigt.'
        : `${items || 'Keine'} Einträge würden angezeigt.`
    }`,
  noFeed: 'Davon lässt sich nichts anzeigen.',
  found: (counts) => `Gefunden: ${counts}.`,
  flawless: 'Es gibt nichts auszusetzen.',
  level: {
    error: (count) => `Fehler (${count})`,
    warning: (count) => (count === 1 ? 'Warnung (1)' : `Warnungen (${count})`),
    hint: (count) => (count === 1 ? 'Hinweis (1)' : `Hinweise (${count})`),
  },
  meaning: {
    error: 'Etwas wird nicht angezeigt, oder nicht so, wie es gemeint war.',
    warning:
      'Es wird angezeigt, aber Lesende oder andere Programme stolpern darüber.',
    hint: 'Es geht, ginge aber besser.',
  },
  nextPage: 'Die nächste Seite dieses Feeds prüfen',
  item: (title) => `„${title}“`,
  others: (count) =>
    count === 1
      ? 'Eine weitere Stelle dieser Art'
      : `${count} weitere Stellen dieser Art`,
  tooMany: (count) => `… und ${count} mehr.`,
  meanwhile:
    'Prüfen können Sie den Feed schon jetzt: Öffnen Sie seine Adresse in einem neuen Fenster, kopieren Sie alles und fügen Sie es oben unter „Einen Text“ ein.',

  shows: 'Was angezeigt würde',
  instead: 'Anstelle der Meldungen stünde auf Ihrer Seite:',
  view: 'Ansicht',
  views: { list: 'als Liste', card: 'ein Eintrag' },
  which: 'Welcher Eintrag',

  asText: 'Bericht als Text',
  download: 'Herunterladen',
  file: 'bericht.txt',
};
