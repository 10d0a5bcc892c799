import { tokens } from '../../gestaltung/words/de.tokens.js';
import { attributes } from '../../konfigurator/words/attributes.de.js';

type Sentences = Readonly<Record<string, string>>;

const helpOf = (
  words: Readonly<Record<string, { readonly help: string }>>,
): Sentences =>
  Object.fromEntries(
    Object.entries(words).map(([name, { help }]) => [name, help]),
  );

/**
 * What the manifest says in English, by kind and name; a test proves that
 * nothing is missing. Attributes and properties are explained by the tools that
 * set them, too.
 */
export const german = {
  attributes: helpOf(attributes),
  cssProperties: helpOf(tokens),

  elements: {
    'event-list':
      'Ein Strom von Neuigkeiten und Terminen: das Neueste oder die nächsten Termine, zehn auf einmal, jeder Eintrag als Karte mit seinem Datum.',
    'event-card':
      'Eine Meldung: Titel, Datum, Bild und Text, bei einem Termin auch Zeit, Ort, Stand, Preis und Anmeldung.\n\nOhne `item` ist es der Eintrag, dessen Adresse die der Seite ist, sonst der neueste.',
    'article-nav':
      'Die Wege zum Artikel davor und danach. Der vorige ist immer der frühere; wo es keinen gibt, fehlt die Seite.\n\nOhne `item` findet er sich nach der Adresse der Seite, der kanonischen zuerst.',
    'organizer-footer':
      'Wer hinter einem Eintrag steht: *Veranstalter: A und B*, mit Link und Logo, wenn der Feed sie hat. Genommen werden die Veranstalter des Termins, sonst die Autoren des Eintrags, sonst die des Feeds.\n\nOhne `item` findet er den Artikel nach der Adresse der Seite, der kanonischen zuerst.',
  },

  members: {
    items:
      'Einträge ohne Feed, wie JSON Feed sie schreibt; sie gehen dem Feed vor.',
    state: 'Was der Baustein gerade tut; in CSS `:state(…)`.',
    refresh:
      'Lädt den Feed neu, für alle Bausteine, die ihn zeigen; scheitert nie.',
    aushangVersion:
      'Welche Version den Tag angemeldet hat, falls die Seite eine zweite lädt.',
    error: 'Der Fehler; `message` ist die Zeile in der Konsole.',
    feed: 'Die Adresse, von der geladen wurde.',
    item: 'Der Eintrag, dessen Titel angeklickt wurde.',
  },

  events: {
    'aushang-load': 'Ein Feed ist da und zu sehen.',
    'aushang-error': 'Ein Feed konnte nicht gelesen werden.',
    'aushang-open':
      'Ein Titel oder Link wurde angeklickt. Mit `preventDefault()` öffnen Sie den Artikel auf Ihre Weise.',
  },

  slots: {
    '': 'Steht da, bis der Feed geladen ist, ohne JavaScript, und wenn das Laden misslingt; außerdem, wenn ein Artikel, um den es geht, nicht im Feed steht.',
    heading: 'Die Überschrift der Liste, anstelle von `label`.',
    empty: 'Wird gesagt, wenn es nichts zu zeigen gibt.',
    footer: 'Bleibt in jedem Zustand unter der Liste.',
  },

  cssParts: {
    list: 'Die Liste (`ul`).',
    item: 'Jeder Eintrag der Liste (`li`).',
    card: 'Ein Eintrag selbst (`article`).',
    label: 'Der Kasten um die Überschrift der Liste.',
    heading: 'Die Überschrift eines Eintrags, und die der Liste.',
    link: 'Der Link in der Überschrift.',
    date: 'Das Datum als Block.',
    'date-weekday': 'Seine erste Zeile: *Donnerstag*.',
    'date-day': 'Seine zweite Zeile: *28 Nov*.',
    'date-year': 'Seine dritte Zeile: *2024*.',
    image: 'Das Bild mit seiner Unterschrift (`figure`).',
    credit: 'Die Bildunterschrift.',
    meta: 'Die Zeilen über Zeit und Ort.',
    location: 'Ein Ort darin.',
    status: 'Was aus einem Termin geworden ist, darin und vor dem Titel.',
    summary: 'Die Kurzfassung.',
    more: 'Der Knopf *weitere anzeigen*.',
    search: 'Das Suchfeld.',
    filters: 'Das Aufklappfeld mit Themen und Veranstaltern.',
    back: 'Mit `reader`: der Weg vom Artikel zurück zur Liste.',
    body: 'Der Text.',
    price: 'Was es kostet.',
    actions: 'Was man damit tun kann: in den Kalender übernehmen, weitergeben.',
    organizers: 'Die Zeile mit den Veranstaltern.',
    nav: 'Die Wege zu den Nachbarn (`nav`).',
    previous: 'Der Link zum früheren Artikel.',
    next: 'Der Link zum späteren Artikel.',
    message: 'Was über einen Zustand gesagt wird.',
    retry: 'Der Knopf darin.',
  },

  cssStates: {
    loading: 'Noch ist kein Feed da.',
    ready: 'Es ist etwas zu sehen.',
    empty: 'Es gibt nichts zu zeigen.',
    failed: 'Kein Feed konnte gelesen werden.',
    stale: 'Zu sehen ist die letzte gute Fassung; eine neuere misslang.',
  },
} as const satisfies Record<string, Sentences>;

export type Kind = keyof typeof german;
