import type { Words } from './words.js';

/** About when and where something is. */
export const dates = {
  'bad-date': ({ name, written }) => [
    `„${name}“ ist kein Datum, das wir lesen können: „${written}“.`,
    'Schreiben Sie 2027-03-08 oder 2027-03-08T18:00:00+01:00.',
  ],
  'bad-zone': ({ name, written }) => [
    `„${name}“ ist keine Zeitzone: „${written}“. Sie wird nicht beachtet.`,
    'Schreiben Sie einen Namen der IANA-Liste: Europe/Berlin.',
  ],
  'date-format': ({ name, written, read }) => [
    `„${name}“ ist nicht nach RFC 3339 geschrieben: „${written}“. Gelesen wird es als ${read}.`,
    'Andere Programme lesen es vielleicht anders. Schreiben Sie 2027-03-08T18:00:00+01:00.',
  ],
  'no-zone': ({ name, written, read }) => [
    `Die Zeit in „${name}“ hat keine Zeitzone: „${written}“. Gelesen wird sie als ${read}.`,
    'Schreiben Sie den Abstand zu UTC dazu (+01:00, im Sommer +02:00) oder "timeZone": "Europe/Berlin".',
  ],
  'other-offset': ({ name, written, read }) => [
    `Der Abstand zu UTC in „${name}“ passt nicht zur Zeitzone: „${written}“. Angezeigt wird ${read}.`,
    'In Deutschland ist es im Winter +01:00, im Sommer +02:00. Ist es woanders, nennen Sie die Zeitzone in „timeZone“.',
  ],
  'no-start': () => [
    'Der Termin hat keinen Beginn und steht ohne Datum da.',
    'Schreiben Sie „startDate“ dazu.',
  ],
  reversed: ({ start, end }) => [
    `Das Ende (${end}) liegt vor dem Beginn (${start}). Es wird nicht angezeigt.`,
    'Berichtigen Sie eines von beiden. Vielleicht sind sie vertauscht.',
  ],
  'mixed-dates': ({ start, end }) => [
    `Von Beginn und Ende hat nur eines eine Uhrzeit (${start} und ${end}).`,
    'Schreiben Sie beide mit Uhrzeit oder beide ohne.',
  ],
  'included-end': ({ end }) => [
    `Der Termin dauert zwei Tage, bis einschließlich ${end}.`,
    'Stimmt das, ist alles gut. Ist es nur ein Tag, löschen Sie „endDate“: Anders als in iCalendar zählt der letzte Tag mit.',
  ],
  'midnight-end': ({ end, last }) => [
    `Von Mitternacht bis Mitternacht (${end}) wird als ganztägig gelesen, der letzte Tag ist ${last}.`,
    'Schreiben Sie Beginn und Ende ohne Uhrzeit, das Ende als letzten Tag.',
  ],
  'no-previous': () => [
    'Der Termin ist verlegt, aber von wann, steht nicht da.',
    'Schreiben Sie „previousStartDate“ dazu.',
  ],
  'no-location': () => [
    'Der Termin hat keinen Ort.',
    'Schreiben Sie „location“ dazu. Suchmaschinen zeigen ihn sonst nicht an.',
  ],
  'no-online-address': () => [
    'Der Termin ist online, aber ohne Adresse.',
    'Schreiben Sie „url“ dazu, wenn sie öffentlich ist.',
  ],
} satisfies Partial<Words['findings']>;
