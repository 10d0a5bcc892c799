import type { ReferenceWords } from './words.js';

export const de: ReferenceWords = {
  title: 'Nachschlagen',
  short: 'Referenz',
  summary:
    'Was es gibt und wie es heißt: jeder Baustein mit allem, was man einstellen kann, das Format des Feeds, fertige Rezepte und Hilfe, wenn etwas nicht geht.',
  overview: 'Übersicht',
  contents: 'Auf dieser Seite',
  example: 'Beispiel',
  code: (title) => `Code: ${title}`,
  result: (title) => `Ergebnis: ${title}`,
  all: 'Alle Neuigkeiten des Landkreises',

  examples: 'Beispiele',
  attributes: 'Attribute',
  attributesLead:
    'Jedes ist freiwillig, und ein Wert, den es nicht gibt, heißt: die Vorgabe. Die Sprache kommt vom nächsten `lang` darüber, wie überall in HTML.',
  scripts: 'Für Skripte',
  events: 'Ereignisse',
  eventsLead:
    'Alle steigen auf und verlassen den Shadow DOM: Man kann auch an `document` zuhören.',
  slots: 'Slots',
  parts: 'Teile für CSS',
  partsLead:
    'So erreicht das CSS Ihrer Seite, was im Baustein liegt: `event-list::part(heading) { … }`.',
  states: 'Zustände für CSS',
  tokens: 'CSS-Eigenschaften',
  tokensLead:
    'Sie gelten, wo man sie setzt: an `:root` für alle Bausteine, an einem Vorfahren oder am Baustein selbst.',

  name: 'Name',
  meaning: 'Bedeutung',
  standard: 'Vorgabe:',
  values: 'Werte:',
  flag: 'Es genügt, dass es dasteht.',
  property: 'In Skripten:',
  detail: 'Im `detail`:',
  defaultSlot: '(ohne Namen)',
};
