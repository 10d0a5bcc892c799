import { help } from './de.help.js';
import { formats } from './formats.js';
import type { CliWords } from './words.js';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const failure: CliWords['failure'] = {
  unreachable: 'ist nicht zu erreichen',
  'not-allowed': 'darf nicht gelesen werden',
  blocked: 'darf nicht angefragt werden',
  refused: 'verweigert die Antwort',
  'not-found': 'gibt es nicht',
  busy: 'ist gestört oder überlastet',
  'not-a-feed': 'ist kein Feed',
  empty: 'ist leer',
  expired: 'ist beendet',
  'too-large': 'ist zu groß',
};

export const words: CliWords = {
  lang: 'de',
  help,
  seeHelp: 'Siehe: aushang --help',
  noCommand: (name) =>
    name ? `Den Befehl „${name}“ gibt es nicht.` : 'Es fehlt ein Befehl.',
  noSource:
    'Es fehlt eine Quelle: eine Adresse, eine Datei oder - für die Standardeingabe.',
  noDay: (text) => `„${text}“ ist kein Tag; schreiben Sie 2027-03-08.`,
  noZone: (text) =>
    `„${text}“ ist keine Zeitzone; schreiben Sie Europe/Berlin.`,
  noNumber: (text) => `„${text}“ ist keine Zahl, die hier möglich ist.`,
  noAddress: (text) => `„${text}“ ist keine Adresse; schreiben Sie https://…`,
  noChoice: (text, choices) =>
    `„${text}“ ist hier nicht möglich; nur: ${choices}.`,

  failure,
  failed: (source, reason, detail) =>
    `${source} ${failure[reason]} (${detail}).`,
  notWritten: (failed, out) =>
    `${count(failed, 'Quelle ist', 'Quellen sind')} ausgefallen; ` +
    (out === '-' ? 'nichts wird geschrieben.' : `${out} bleibt, wie es ist.`),
  unexpected: (message) => `Das ging nicht: ${message}`,

  formats: { ...formats, 'html-page': 'eine Seite mit schema.org-Daten' },
  summary: (address, format, title, items) =>
    `${address}: ${format}${title ? `, „${title}“` : ''}, ` +
    (items === 1
      ? '1 Eintrag würde angezeigt'
      : `${items} Einträge würden angezeigt`),
  nothing: (address) => `${address}: kein Feed`,
  item: (name) => `„${name}“`,
  moreItems: (number) => `… und ${number} weitere`,
  more: (number) =>
    `  … und ${count(number, 'weitere Stelle', 'weitere Stellen')} dieser Art`,
  counts: ({ errors, warnings, hints }) =>
    [
      `${errors} Fehler`,
      count(warnings, 'Warnung', 'Warnungen'),
      count(hints, 'Hinweis', 'Hinweise'),
    ].join(', '),
};
