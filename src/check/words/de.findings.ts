import type { Words } from './words.js';
import { members } from './de.members.js';

/** About the whole; `de.members.ts` has what is about parts of it. */
export const findings: Words['findings'] = {
  ...members,

  empty: () => [
    'Die Antwort ist leer.',
    'Prüfen Sie, ob die Adresse stimmt und ob der Feed geschrieben wird.',
  ],
  'html-page': ({ title }) => [
    title
      ? `Das ist eine Webseite („${title}“), kein Feed.`
      : 'Das ist eine Webseite, kein Feed.',
    'Nehmen Sie die Adresse des Feeds, nicht die der Seite. Oft steht sie im Quelltext bei rel="alternate".',
  ],
  'login-page': () => [
    'Das ist eine Anmeldeseite, kein Feed.',
    'Ein Feed muss ohne Anmeldung zu lesen sein. Nehmen Sie ihn vom Passwortschutz aus.',
  ],
  template: () => [
    'Das ist eine Vorlage, die noch nicht ausgefüllt wurde.',
    'Veröffentlichen Sie, was das System aus ihr macht, nicht die Vorlage selbst.',
  ],
  'api-error': ({ message }) => [
    `Der Server antwortet mit einer Fehlermeldung: „${message}“`,
    'Prüfen Sie die Adresse und ob die Schnittstelle freigegeben ist.',
  ],
  'json-syntax': ({ found }) => [
    found
      ? `Das JSON ist ungültig: „${found}“ passt an dieser Stelle nicht.`
      : 'Das JSON ist ungültig: Der Text bricht ab.',
    'Oft fehlt davor ein Komma, ein Anführungszeichen oder eine Klammer. Von ungültigem JSON wird nichts angezeigt.',
  ],
  'json-comma': () => [
    'Das JSON ist ungültig: Nach dem letzten Eintrag steht ein Komma.',
    'Löschen Sie das Komma vor der schließenden Klammer.',
  ],
  'unknown-json': () => [
    'Das ist JSON, aber kein Feed, den wir kennen.',
    'Schreiben Sie JSON Feed 1.1 mit „version“, „title“ und „items“.',
  ],
  'unknown-xml': () => [
    'Das ist XML, aber weder RSS noch Atom.',
    'Prüfen Sie, ob die Adresse zu einem RSS- oder Atom-Feed führt.',
  ],
  'unknown-text': () => [
    'Das ist kein Feed.',
    'Lesbar sind JSON Feed, RSS, Atom, iCalendar und Seiten mit schema.org-Daten.',
  ],
  'broken-feed': ({ format }) => [
    `Das sieht nach ${format} aus, lässt sich aber nicht lesen.`,
    'Prüfen Sie, ob die Datei vollständig ist und ob das Format stimmt.',
  ],

  'no-cors': () => [
    'Andere Webseiten dürfen den Feed nicht lesen: Der Antwort fehlt „Access-Control-Allow-Origin“.',
    'Lassen Sie den Server diese Kopfzeile mit dem Wert * senden.',
  ],
  'other-cors': ({ allowed }) => [
    `Nur eine einzige Webseite darf den Feed lesen: ${allowed}.`,
    'Erlauben Sie mit * alle. Steht dort eine fremde Adresse, hat wohl ein Zwischenspeicher die Antwort an jemand anderen behalten.',
  ],
  'wrong-type': ({ type, wanted }) => [
    type
      ? `Der Server nennt die Datei „${type}“.`
      : 'Der Server sagt nicht, was für eine Datei das ist.',
    `Lassen Sie ihn als Content-Type „${wanted}“ senden.`,
  ],
  'no-caching': () => [
    'Die Antwort lässt sich nicht zwischenspeichern.',
    'Lassen Sie den Server „ETag“ und „Cache-Control: max-age=300“ senden. Das spart ihm Arbeit.',
  ],
  'insecure-feed': () => [
    'Die Adresse des Feeds beginnt mit http.',
    'Verschlüsselte Seiten können ihn nicht laden. Nehmen Sie https.',
  ],
  large: ({ kilobytes }) => [
    `Der Feed ist groß: ${kilobytes} kB.`,
    'Kürzen Sie ihn auf das Aktuelle oder teilen Sie ihn mit „next_url“ auf. Bis 250 kB gelten als gut.',
  ],
  'broken-letters': () => [
    'Manche Buchstaben sind kaputt (�).',
    'Speichern und senden Sie den Feed als UTF-8.',
  ],
  unreachable: () => [
    'Der Server antwortet nicht.',
    'Prüfen Sie die Adresse und ob der Server läuft.',
  ],
  'not-found': () => [
    'Unter dieser Adresse ist nichts.',
    'Prüfen Sie, ob sie richtig geschrieben ist.',
  ],
  refused: () => [
    'Der Server verweigert die Antwort.',
    'Ein Feed muss ohne Anmeldung und auch für Programme zu lesen sein.',
  ],
  busy: () => [
    'Der Server hat gerade eine Störung oder zu viel zu tun.',
    'Versuchen Sie es später noch einmal.',
  ],
  'too-large': () => [
    'Der Feed ist zu groß.',
    'Mehr als 10 MB werden nicht gelesen. Kürzen Sie ihn auf das Aktuelle.',
  ],

  'no-version': () => [
    'Die Angabe „version“ fehlt oder ist unbekannt.',
    'Schreiben Sie "version": "https://jsonfeed.org/version/1.1".',
  ],
  'old-version': () => [
    'Der Feed folgt der alten Fassung 1.0 von JSON Feed.',
    'Das wird gelesen. Neu ist 1.1, darin heißt „author“ jetzt „authors“.',
  ],
  'no-feed-title': () => [
    'Der Feed hat keinen Titel.',
    'Schreiben Sie in „title“, von wem er ist. Werden mehrere Feeds gemischt, steht das an jeder Meldung.',
  ],
  'no-items': () => [
    'Der Feed hat keine Einträge.',
    'Es wird nichts angezeigt, bis es welche gibt.',
  ],
  'out-of-window': () => [
    'Der Kalender hat keine Termine, oder nur solche, die lange vorbei sind.',
    'Es wird nichts angezeigt, bis es neue gibt.',
  ],
  'items-not-list': () => [
    '„items“ ist keine Liste.',
    'Setzen Sie die Einträge in eckige Klammern, auch einen einzelnen.',
  ],
  'too-many-items': ({ most }) => [
    `Der Feed hat mehr als ${most} Einträge; der Rest wird nicht gelesen.`,
    'Kürzen Sie ihn auf das Aktuelle.',
  ],
  expired: () => [
    'Der Feed erklärt sich für beendet ("expired": true).',
    'Wenn er weitergeht, löschen Sie diese Angabe.',
  ],
  'nothing-upcoming': ({ events }) => [
    `Alle Termine sind vorbei (${events}).`,
    'Eine Liste kommender Termine bliebe leer. Ergänzen Sie neue.',
  ],
  'no-language': () => [
    'Der Feed sagt nicht, in welcher Sprache er ist.',
    'Schreiben Sie "language": "de". Vorleseprogramme wählen danach die Aussprache.',
  ],
  'bad-language': ({ written }) => [
    `Die Sprachangabe „${written}“ ist ungültig.`,
    'Schreiben Sie ein Kürzel wie de, de-AT oder uk, mit Bindestrich.',
  ],
  'foreign-next': ({ written }) => [
    `Die nächste Seite (${written}) wird nicht gelesen.`,
    'Sie muss auf demselben Server liegen und eine andere Adresse haben.',
  ],
};
