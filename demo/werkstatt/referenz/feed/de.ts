import { members } from './de.members.js';
import type { FeedWords } from './words.js';

export const de: FeedWords = {
  title: 'Das Format des Feeds',
  short: 'Feed',
  summary:
    'Neuigkeiten und Termine in einer Datei: JSON Feed 1.1 mit der Erweiterung „_event“, deren Wörter von schema.org kommen. Und was außerdem gelesen wird.',
  basics: 'So fängt man an',
  basicsLead: [
    'Ein Feed ist eine Datei auf Ihrem Server, in UTF-8. Jeder Eintrag braucht eine `id`, die sich nie ändert, und einen `title`; alles andere ist freiwillig. Mit `_event` wird aus einer Neuigkeit ein Termin.',
    'Adressen schreiben Sie ganz, mit `https://`. Zeiten tragen ihren Abstand zur Weltzeit (`+01:00`) oder sind die der Zeitzone, die daneben steht.',
  ],
  examples: 'Beispiele',
  example: {
    feed: 'Ein Feed mit einer Neuigkeit',
    event: 'Ein Termin mit allem',
    days: 'Mehrere ganze Tage',
    cancelled: 'Abgesagt',
    moved: 'Verlegt',
  },
  members: 'Die Angaben in „_event“',
  membersLead:
    'Ein Tag ist `2027-03-08`, ein Zeitpunkt `2027-03-08T18:00:00+01:00`. Beginn und Ende sind beide das eine oder beide das andere; der letzte Tag zählt mit.',
  ...members,
  required: 'Muss dastehen.',
  others: 'Außerhalb von _event',
  schema: 'JSON Schema',
  schemaLead:
    'Für Editoren und Prüfprogramme, nach JSON Schema 2020-12. Es sagt, was man schreiben soll; gelesen wird mehr.',
  schemaFile: 'Das Schema als Datei',
  formats: 'Was außerdem gelesen wird',
  formatsLead: [
    'Sie haben schon etwas? Dann genügt meist dessen Adresse; `format="auto"` findet heraus, was es ist. Jedes Format wird zu JSON Feed und dann gleich behandelt.',
    'Erlaubt der Server das nicht, oder ist etwas zu ändern, macht `npx aushang convert` eine JSON-Datei daraus.',
  ],
  format: {
    'json-feed':
      'JSON Feed 1.0 und 1.1, mit `_event` und `_image`. Ein Absatz am Ende wie *Veranstalter: A und B* zählt, wenn die Angabe sonst fehlt.',
    wordpress:
      'Beiträge der REST-Schnittstelle; mit `format="wordpress"` genügt die Adresse der Website. Titel, Auszug, Text, Beitragsbild, Kategorien und Schlagworte. Immer Neuigkeiten, nie Termine.',
    'the-events-calendar':
      'Termine des WordPress-Plugins; die Adresse der Website genügt. Zeit mit Zone, Ort, Veranstalter, Preis, Bild; „Abgesagt“ im Titel wird zum Stand.',
    'schema-org':
      '`Event` und seine Arten, `NewsArticle`, `BlogPosting` in JSON-LD. Die Wörter sind dieselben wie in `_event`; ein `eventSchedule` wird zu einzelnen Terminen.',
    'html-page':
      'Eine Seite mit JSON-LD darin; mehrere Skripte zählen zusammen. Mit `format="schema-org"`, auch wenn sie nicht danach aussieht.',
    activitystreams:
      'Ein Postausgang: `Note` und `Article` werden Neuigkeiten, `Event` wird ein Termin. Hashtags sind Themen; Antworten und Geteiltes bleiben weg.',
    mobilizon:
      'Eine Gruppe: Mit `format="mobilizon"` genügt `https://instanz/@gruppe`.',
    gancio:
      'Alle kommenden Termine einer Instanz; mit `format="gancio"` genügt ihre Adresse. Ort mit Koordinaten, Bild, Themen.',
    rss: 'RSS 0.9x, 1.0 und 2.0. `pubDate` ist das Erscheinen; zum Termin wird ein Eintrag durch Angaben der Module für Termine. Bilder aus Media RSS.',
    atom: 'Atom 1.0. `published` ist das Erscheinen, `updated` die Änderung, `category` ein Thema.',
    icalendar:
      'Jedes `VEVENT` ist ein Termin, eine Serie viele (ein Jahr zurück, zwei voraus). `LOCATION`, `ORGANIZER` mit Namen, `STATUS:CANCELLED`, `CATEGORIES`, Bilder und Anhänge.',
  },
  cors: 'Damit andere Websites den Feed lesen dürfen (CORS)',
  corsLead: [
    'Der Browser liest einen Feed von einem anderen Server nur, wenn dieser es mit `Access-Control-Allow-Origin` erlaubt. Das gilt für die eine Datei und gibt sonst nichts frei; Cookies werden nie mitgeschickt.',
    'Eine Zeile auf dem Server, der den Feed hat:',
  ],
  check: 'Prüfen',
  checkLead: [
    'Was ist falsch, in welcher Zeile, und was ist zu tun? Das sagt auf Ihrem Rechner:',
    'Liegt der Feed im Ordner einer Website, hält der letzte Befehl ihn richtig: Er endet mit einem Fehler, wenn etwas nicht zu sehen wäre.',
  ],
};
