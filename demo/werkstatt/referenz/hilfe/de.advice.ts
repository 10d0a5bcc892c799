import type { HelpWords } from './words.js';

export const advice: HelpWords['advice'] = {
  'only-link': {
    title: 'Es steht nur mein Link da',
    cause:
      'Das Skript ist nicht gelaufen: Seine Adresse stimmt nicht, die Website verbietet es, das CMS hat etwas entfernt, oder der Browser ist zu alt. Dann bleibt der Link, und das ist so gedacht.',
    todo: [
      'Öffnen Sie die Adresse aus `src` im Browser: Kommt `aushang.js`? Liegt der Ordner `chunks/` daneben?',
      'Sehen Sie im Quelltext der Seite nach: Fehlt `type="module"` oder der Tag `event-list`, nehmen Sie `aushang.classic.js` und ein `<div data-aushang="event-list">`.',
      'Verbietet die Website das Skript, gehört sein Server in `script-src`.',
      'Stimmt `integrity` nicht mehr, gehört die Prüfsumme zu einer anderen Version: Sie steht in `dist/integrity.json`.',
      'Nötig ist Chromium 131, Firefox 133 oder Safari 18.',
    ],
  },
  refused: {
    title: 'Konsole: „Refused to connect“',
    cause:
      'Die Richtlinie Ihrer Website (Content-Security-Policy) erlaubt die Verbindung zum Feed nicht, oder eine verschlüsselte Seite soll einen Feed über `http:` laden.',
    todo: [
      'Tragen Sie den Server des Feeds in `connect-src` ein. Der Konfigurator schreibt die ganze Zeile.',
      'Beginnt die Adresse des Feeds mit `http:`, nehmen Sie `https:`.',
    ],
  },
  'not-allowed': {
    title: 'Konsole: „blocked by CORS policy“',
    cause:
      'Der Server des Feeds erlaubt anderen Websites nicht, ihn zu lesen. An Ihrer Seite liegt es nicht.',
    todo: [
      'Bitten Sie den Herausgeber um eine Zeile auf seinem Server; sie steht unter „Feed“, im Abschnitt über CORS.',
      'Oder holen Sie den Feed regelmäßig auf Ihren eigenen Server, zum Beispiel mit `npx aushang convert`.',
    ],
  },
  unreachable: {
    title: 'Die Quelle antwortet nicht',
    cause:
      'Der Server ist ausgefallen, überlastet, zu langsam (12 Sekunden) oder kennt die Adresse nicht. Ihr Link ist dann da, und ein Knopf lädt noch einmal.',
    todo: [
      'Öffnen Sie die Adresse des Feeds im Browser. Geht das nicht, fragen Sie den Herausgeber.',
      'Geht es dort, und hier nicht: Hält ein Werbeblocker oder das Netz der Firma die Adresse auf?',
      'Ist der Feed größer als 10 MB, hilft ein kürzerer.',
    ],
  },
  'no-feed': {
    title: 'Unter der Adresse liegt kein Feed',
    cause:
      'Es kam etwas an, aber keine Liste von Meldungen: oft eine Webseite, eine Anmeldung, eine leere Datei oder JSON mit einem Tippfehler.',
    todo: [
      'Bei WordPress, The Events Calendar, Gancio und Mobilizon nennen Sie das `format`; dann genügt die Adresse der Website.',
      'Sonst suchen Sie auf der Website nach „RSS“, „Feed“ oder „Kalender abonnieren“.',
      'Beginnt die Zeile mit `SyntaxError`, ist das JSON kaputt; `npx aushang check` nennt die Stelle.',
    ],
  },
  missing: {
    title: 'Ein Eintrag fehlt',
    cause:
      'Er hat keine `id`, dieselbe wie ein anderer oder nichts zu zeigen. Oder er ist gar nicht gemeint: Die Liste ist gefiltert.',
    todo: [
      'Geben Sie jedem Eintrag eine eigene `id` und einen `title`.',
      'Nehmen Sie `kind`, `period`, `tags`, `organizers`, `from` und `to` versuchsweise weg. `period="upcoming"` zeigt nur Termine.',
    ],
  },
  images: {
    title: 'Bilder fehlen',
    cause:
      'Geladen werden nur Bilder vom Server des Feeds und von Ihrem: So erfährt kein Dritter, wer die Seite liest.',
    todo: [
      'Der Herausgeber legt die Bilder dorthin, wo der Feed liegt.',
      'Oder Sie erlauben alle: `images="all"`. Denken Sie an Ihre Datenschutzerklärung.',
      'Hat Ihre Website eine Richtlinie, gehört der Server der Bilder in `img-src`.',
      'Bilder mit `http:` zeigt eine verschlüsselte Seite nicht.',
    ],
  },
  time: {
    title: 'Falsche Uhrzeit',
    cause:
      'Gezeigt wird die Zeit am Ort des Termins, nie die der Lesenden. Falsch wird sie, wenn im Feed eine Zeit ohne Zone oder mit der falschen steht.',
    todo: [
      'Schreiben Sie den Abstand zur Weltzeit dazu, im Sommer `+02:00`, im Winter `+01:00`.',
      'Oder nennen Sie die Zone: `timeZone` im Termin oder im Feed, `time-zone` am Baustein. Ohne all das gilt `Europe/Berlin`.',
      'Ein `Z` am Ende ist Weltzeit: in Deutschland eine oder zwei Stunden früher.',
    ],
  },
  old: {
    title: 'Alte Termine stehen oben',
    cause:
      'Ohne Angabe steht oben, was zuletzt erschienen ist, auch wenn der Termin vorbei ist.',
    todo: [
      'Mit `period="upcoming"` bleiben die kommenden, der nächste zuerst.',
      'Fehlt dann einer, ist sein `startDate` nicht zu lesen: `2027-03-08` oder `2027-03-08T18:00:00+01:00`.',
    ],
  },
  stale: {
    title: 'Änderungen kommen nicht an',
    cause:
      'Browser und Server heben den Feed eine Weile auf. Steht ein „Stand“ über der Liste, ist zuletzt das Laden misslungen, und zu sehen ist die letzte gute Fassung.',
    todo: [
      'Der Server des Feeds soll `Cache-Control: max-age=300` mitschicken: fünf Minuten.',
      'Seiten, die lange offen bleiben, laden mit `refresh-every` nach, etwa auf einem Bildschirm im Foyer.',
    ],
  },
  umlauts: {
    title: 'Umlaute kaputt',
    cause:
      'Der Feed ist in einer anderen Kodierung gespeichert, als sein Server sagt: „Ã¼“ oder „�“ statt „ü“.',
    todo: [
      'Speichern Sie ihn in UTF-8.',
      'Der Server soll `Content-Type: application/feed+json; charset=utf-8` schicken, oder gar kein `charset`.',
    ],
  },
  looks: {
    title: 'Es sieht anders aus als auf der Beispielseite',
    cause:
      'So soll es sein: Die Bausteine nehmen Schrift und Farbe Ihrer Seite an. Ihr sonstiges CSS kommt nicht hinein.',
    todo: [
      'Farben und Maße stellen Sie mit `--aushang-…` ein; das Werkzeug „Gestaltung“ schreibt das CSS.',
      'Einzelne Teile erreichen Sie mit `::part(…)`.',
      'Mit `light-dom` wirkt das CSS Ihrer Seite mit, und es gibt keine Teile.',
      'Ist das Datum neben dem Titel oder darüber? Das entscheidet die Breite der Spalte.',
    ],
  },
  language: {
    title: 'Die falsche Sprache',
    cause:
      'Es gilt das nächste `lang` darüber. Eine Seite ohne `lang` ist deutsch, eine in einer Sprache, die es hier nicht gibt, liest Englisch. Die Meldungen selbst bleiben, wie sie geschrieben sind.',
    todo: [
      'Setzen Sie `lang` am Tag `html` Ihrer Seite.',
      'Gibt es den Feed in mehreren Sprachen, steht `{lang}` in seiner Adresse für die der Seite.',
    ],
  },
  article: {
    title: 'Es erscheint der falsche Artikel, oder keiner',
    cause:
      'Ohne `item` suchen die Bausteine den Eintrag, dessen Adresse die der Seite ist. Gibt es ihn nicht, zeigt `event-card` den neuesten; die beiden anderen lassen ihren Inhalt stehen.',
    todo: [
      'Schreiben Sie seine `id` in `item`.',
      'Oder nennen Sie die Adresse, die im Feed steht, in `<link rel="canonical">`.',
      'Ist der Artikel schon aus dem Feed gefallen? Dann kann ihn niemand mehr zeigen.',
    ],
  },
  jumps: {
    title: 'Die Seite springt beim Laden',
    cause:
      'Bis der Feed da ist, ist nur Ihr Link zu sehen, und der ist kürzer.',
    todo: [
      'Halten Sie Platz frei: `event-list { --aushang-min-height: 40rem; }`.',
      'Oder schreiben Sie die Liste vorher in die Seite, mit `npx aushang prerender`.',
    ],
  },
  twice: {
    title: 'Zwei Versionen auf einer Seite',
    cause:
      'Ein anderes Skript hat die Namen der Tags schon vergeben, meist eine ältere Version. Die erste gewinnt, damit nichts kaputtgeht.',
    todo: [
      'Suchen Sie im Quelltext nach dem zweiten `aushang.js` und nehmen Sie eines weg. Dieselbe Version zweimal schadet nicht.',
      "Mit einem Bundler gibt es eigene Namen: `register({ prefix: 'stadt' })`.",
    ],
  },
};
