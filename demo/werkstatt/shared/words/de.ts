import type { SharedWords } from './words.js';

export const de: SharedWords = {
  name: 'Deutsch',
  site: 'Aushang-Werkstatt',
  workshop: 'Werkstatt',
  skip: 'Zum Inhalt springen',
  tools: 'Werkzeuge',
  languages: 'Sprache',
  needsScript:
    'Dieses Werkzeug rechnet in Ihrem Browser und braucht dafür JavaScript.',
  privacy: 'Datenschutz',
  promise:
    'Keine Cookies, keine Zählung, kein Konto. Was Sie eingeben, steht nur in der Adresse dieser Seite; geladen wird allein der Feed, den Sie nennen.',
  more: 'Mehr',
  example: 'Eine Beispielseite',
  states: 'Alle Zustände der Bausteine',
  accessibility: 'Barrierefreiheit',

  copy: 'Kopieren',
  copied: 'Kopiert.',
  selected: 'Ihr Browser erlaubt das nicht. Der Text ist markiert: Strg+C.',
  width: 'Breite der Vorschau',
  fullWidth: 'ganze Breite',
  preview: 'Vorschau',
};
