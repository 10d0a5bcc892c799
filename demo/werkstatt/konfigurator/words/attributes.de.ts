import type { AttributeWords } from './words.js';

/** Each attribute of the elements, for those who never saw one. */
export const attributes = {
  feed: {
    label: 'Adresse des Feeds',
    help: 'Von wem die Einträge kommen. Mehrere Adressen trennt ein Leerzeichen; `{lang}` steht für die Sprache der Seite.',
  },
  kind: {
    label: 'Was',
    help: 'Alles, nur Neuigkeiten oder nur Termine.',
    options: { all: 'alles', news: 'Neuigkeiten', events: 'Termine' },
  },
  period: {
    label: 'Zeitraum',
    help: '„Kommende“ und „vergangene“ zeigen nur Termine.',
    options: { all: 'alle', upcoming: 'kommende', past: 'vergangene' },
  },
  from: {
    label: 'Ab dem Tag',
    help: 'Nur was an diesem Tag oder danach stattfindet oder erschien: `2027-03-08`.',
  },
  to: {
    label: 'Bis zum Tag',
    help: 'Nur was an diesem Tag oder davor stattfindet oder erschien.',
  },
  tags: {
    label: 'Themen',
    help: 'Nur Einträge mit einem dieser Schlagworte; mehrere trennt ein Komma.',
  },
  organizers: {
    label: 'Veranstalter',
    help: 'Nur Einträge von einem dieser Veranstalter; mehrere trennt ein Komma.',
  },
  exclude: {
    label: 'Ohne',
    help: 'Kennungen (`id`) von Einträgen, die fehlen sollen, mit Kommas.',
  },
  limit: {
    label: 'Anzahl',
    help: 'So viele Einträge sind zu sehen; „Mehr anzeigen“ bringt ebenso viele dazu.',
  },
  offset: {
    label: 'Überspringen',
    help: 'So viele Einträge bleiben am Anfang weg.',
  },
  sort: {
    label: 'Reihenfolge',
    help: 'Ohne Angabe das Neueste zuerst, bei kommenden Terminen der nächste.',
    options: {
      '': 'wie es passt',
      newest: 'das Neueste zuerst',
      oldest: 'das Älteste zuerst',
      soonest: 'der nächste Termin zuerst',
    },
  },
  item: {
    label: 'Eintrag',
    help: 'Kennung (`id`) oder Adresse des Eintrags; ohne sie der, dessen Adresse die Seite hat.',
  },
  label: {
    label: 'Überschrift',
    help: 'Steht über der Liste, oder vor den Namen der Veranstalter.',
  },
  variant: {
    label: 'Umfang',
    help: 'Der ganze Artikel, so viel wie in einer Liste, oder nur Titel und Datum.',
    options: { full: 'alles', teaser: 'Anriss', compact: 'Titel und Datum' },
  },
  'group-by': {
    label: 'Gliederung',
    help: 'Mit Monaten steht über den Einträgen jedes Monats eine Überschrift.',
    options: { none: 'keine', month: 'nach Monaten' },
  },
  layout: {
    label: 'Anordnung',
    help: 'Kurz heißt: Titel, Zeit und Ort, ohne Zusammenfassung und Bild.',
    options: { list: 'untereinander', grid: 'in Spalten', compact: 'kurz' },
  },
  'heading-level': {
    label: 'Ebene der Überschriften',
    help: '`1` bis `6`, für die Titel der Einträge: eine unter der Überschrift, unter der sie stehen.',
  },
  images: {
    label: 'Bilder',
    help: 'Wessen Bilder und Logos geladen werden. Fremde Server erfahren dabei die Adresse Ihrer Besucher.',
    options: {
      'same-host': 'vom Feed und von Ihrer Seite',
      all: 'alle',
      none: 'keine',
    },
  },
  'previous-label': {
    label: 'Text vor dem früheren Artikel',
    help: 'Steht über dem Link zum früheren Artikel.',
  },
  'next-label': {
    label: 'Text vor dem späteren Artikel',
    help: 'Steht über dem Link zum späteren Artikel.',
  },
  search: {
    label: 'Suchfeld',
    help: 'Über der Liste steht ein Feld zum Suchen.',
  },
  filters: {
    label: 'Filter',
    help: 'Über der Liste stehen Themen und Veranstalter zur Auswahl.',
  },
  reader: {
    label: 'Artikel in der Liste öffnen',
    help: 'Ein Titel öffnet seinen Artikel anstelle der Liste, mit eigener Adresse.',
  },
  'item-url': {
    label: 'Adresse Ihrer Artikelseite',
    help: 'Wenn Titel auf Ihre eigene Website führen sollen: `/artikel?id={id}`.',
  },
  target: {
    label: 'Ziel der Links',
    help: 'Wie in HTML. `_blank` öffnet einen neuen Tab und sagt das auch.',
  },
  format: {
    label: 'Format des Feeds',
    help: '`auto` findet es heraus. Bei `wordpress`, `the-events-calendar`, `gancio` und `mobilizon` genügt die Adresse der Website.',
  },
  'time-zone': {
    label: 'Zeitzone',
    help: 'In ihr stehen alle Zeiten, etwa `Europe/Vienna`; sonst in der des Termins.',
  },
  'refresh-every': {
    label: 'Neu laden alle … Minuten',
    help: 'Solange die Seite zu sehen ist; `0` heißt nie.',
  },
  'structured-data': {
    label: 'Für Suchmaschinen',
    help: 'Sagt Suchmaschinen, was zu sehen ist (schema.org). Nur für eigene Termine.',
  },
  'light-dom': {
    label: 'Ohne Shadow DOM',
    help: 'Für Übersetzer, Leseansichten und Prüfprogramme, die nicht hineinsehen. Stile Ihrer Seite wirken dann mit.',
  },
} as const satisfies Record<string, AttributeWords>;
