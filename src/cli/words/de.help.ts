import type { CliWords } from './words.js';

export const help: CliWords['help'] = {
  all: `Aufruf: aushang <Befehl> [Optionen] <Quelle> …

  aushang convert    macht aus Feeds vieler Formate einen JSON Feed
  aushang check      sagt, was an einem Feed falsch ist und wo
  aushang prerender  schreibt eine Liste als HTML für Seiten ohne JavaScript

Eine Quelle ist eine Adresse (https://…, webcal://…), eine Datei oder - für die
Standardeingabe. Sie darf JSON Feed, RSS, Atom, iCalendar, WordPress, The Events
Calendar, Mobilizon, Gancio oder eine Webseite mit schema.org-Daten sein.

  --help             dies, oder mehr zu einem Befehl: aushang check --help
  --version          die Version

Rückgabewerte: 0 gut, 1 Quelle ausgefallen oder Fehler gefunden, 2 falscher
Aufruf. LANG=en_US.UTF-8 spricht Englisch.
`,
  convert: `Aufruf: aushang convert [Optionen] <Quelle> …

Macht aus Quellen einen JSON Feed mit der Erweiterung _event: Terminreihen
einzeln, Zeiten mit ihrer Zeitzone, ganze Tage mit dem letzten, und was zwei
Quellen haben, nur einmal.

  -o, --out DATEI      wohin; - (Vorgabe) ist die Standardausgabe. Die Datei
                       wird auf einmal ersetzt oder bleibt, wie sie ist
  --allow-partial      schreiben, was da ist, wenn eine Quelle ausfällt; sonst
                       bleibt die alte Datei, und der Rückgabewert ist 1
  --format NAME        was die Quellen sind, wenn es nicht zu erraten ist. Für
                       wordpress, the-events-calendar, gancio und mobilizon
                       genügt die Adresse der Website
  --from TAG           ohne Termine, die vorher enden; 2027-03-08
  --to TAG             ohne Termine, die danach beginnen
                       (Terminreihen: sonst ein Jahr zurück, zwei voraus)
  --time-zone ZONE     von Zeiten, die ohne eine kommen; Europe/Berlin
  --title TEXT         der Titel des Feeds; sonst die der Quellen
  --home-page ADRESSE  die Seite, zu der der Feed gehört
  --feed-url ADRESSE   wo der Feed liegen wird
  --language KÜRZEL    die Sprache des Feeds: de
  --base ADRESSE       wo unvollständige Adressen in Dateien beginnen
  -q, --quiet          kein Wort über den Fortschritt

Jede Stunde durch cron:

  0 * * * * aushang convert -q -o /var/www/news.json https://www.a.example/feed

Rückgabewerte: 0 geschrieben, 1 Quelle ausgefallen, 2 falscher Aufruf.
`,
  check: `Aufruf: aushang check [Optionen] <Quelle> …

Sagt, was ein Feed ist, was eine Liste davon zeigen würde und was falsch ist:
wo, und was zu tun ist.

  --json               als JSON, für Programme
  --strict             auch Warnungen zählen
  --format NAME        was die Quelle ist, wenn es nicht zu erraten ist
  --base ADRESSE       wo eine Datei veröffentlicht wird
  --origin ADRESSE     die Website, die fragt; die Antwort muss sie zulassen
                       (CORS)

In der CI eines Herausgebers:

  aushang check --base https://www.a.example/news.json public/news.json

Rückgabewerte: 0 keine Fehler, 1 Fehler (mit --strict: oder Warnungen),
2 falscher Aufruf.
`,
  prerender: `Aufruf: aushang prerender [Optionen] <Quelle> …

Schreibt eine Liste als barrierefreies HTML, mit JSON-LD für Suchmaschinen. Es
kommt zwischen <event-list …> und </event-list>: Dort ist es ohne JavaScript zu
sehen, und bis das Element geladen ist. Das Aussehen hat dist/prerendered.css,
das die Seite einbindet.

  -o, --out DATEI      wohin; - (Vorgabe) ist die Standardausgabe
  --lang KÜRZEL        die Sprache der Seite: de (Vorgabe), en, uk, …
  --limit ZAHL         wie viele Einträge; 10
  --kind ART           all, news oder events
  --period ZEITRAUM    all, upcoming oder past
  --sort FOLGE         newest, oldest oder soonest
  --group-by WORT      month setzt eine Überschrift vor jeden; none (Vorgabe)
  --heading-level 1-6  der Titel; 3
  --label TEXT         eine Überschrift darüber
  --item-url VORLAGE   wohin Titel führen: /artikel?id={id}
  --images WESSEN      same-host (Vorgabe), all oder none
  --page ADRESSE       die Seite, in der es stehen wird
  --time-zone ZONE     die Zeitzone, die gezeigt wird
  --no-structured-data ohne JSON-LD
  --base ADRESSE       wo unvollständige Adressen in Dateien beginnen; die der
                       Seite
  --format NAME        was die Quellen sind, wenn es nicht zu erraten ist

Geben Sie dasselbe an wie die Attribute des Elements, dann springt nichts.

Rückgabewerte: 0 geschrieben, 1 Quelle ausgefallen, 2 falscher Aufruf.
`,
};
