import type { FeedWords } from './words.js';

type Members = Pick<FeedWords, 'group' | 'member' | 'other'>;

const zone = 'Name der Zeitzone: `Europe/Berlin`.';

export const members: Members = {
  group: {
    event: '_event',
    location: '_event.location, jeder Ort',
    organizer: '_event.organizer, jeder Veranstalter',
    offers: '_event.offers, jedes Angebot',
    eventSchedule: '_event.eventSchedule, jede Regel',
  },
  member: {
    event: {
      about:
        'Adresse einer Beschreibung dieser Erweiterung; wird nicht gezeigt.',
      type: 'Art des Termins bei schema.org: `ExhibitionEvent`; wird nicht gezeigt.',
      startDate: 'Beginn: ein Tag oder ein Zeitpunkt.',
      endDate: 'Ende; ein ganzer Tag zählt mit.',
      previousStartDate:
        'Der Beginn vor der Verlegung, für *Verlegt auf … (statt …)*.',
      doorTime: 'Einlass, als Zeitpunkt; wird nicht gezeigt.',
      timeZone: `${zone} Sonst die des Feeds, sonst die der Seite, sonst Berlin.`,
      eventStatus: 'Was daraus geworden ist.',
      eventAttendanceMode: 'Vor Ort, online oder beides.',
      location: 'Wo es ist: Orte und Adressen im Netz.',
      organizer: 'Wer einlädt; mehrere werden mit „und“ verbunden.',
      isAccessibleForFree: '`true` heißt: *Eintritt frei*.',
      offers: 'Preise und der Weg zur Anmeldung.',
      superEvent: 'Die `id` der Reihe; jeder Termin ist ein eigener Eintrag.',
      eventSchedule:
        'Wie sich die Reihe wiederholt. Wird nicht gezeigt: Jeder Termin ist ein eigener Eintrag.',
    },
    location: {
      type: 'Ein Ort, zu dem man geht, oder einer im Netz. Der zweite braucht `url`, der erste Namen oder Anschrift.',
      name: 'Wie er heißt.',
      address:
        'Anschrift: ein Text, oder Straße, Postleitzahl und Ort wie bei schema.org.',
      url: 'Seite des Ortes, oder wo man online teilnimmt.',
      latitude:
        'Geografische Breite; ohne `url` führt der Ort damit zur Karte.',
      longitude: 'Geografische Länge.',
    },
    organizer: {
      type: 'Was für ein Veranstalter; wird nicht gezeigt.',
      name: 'Wie er heißt.',
      url: 'Seine Website.',
      logo: 'Sein Logo, auf dem Server des Feeds.',
    },
    offers: {
      url: 'Wo man sich anmeldet oder Karten bekommt.',
      price: 'Eine Zahl, oder Worte: *8 bis 12 Euro*.',
      priceCurrency: 'Die Währung der Zahl: `EUR`.',
      availability: 'Ob es noch etwas gibt; wird nicht gezeigt.',
    },
    eventSchedule: {
      repeatFrequency: 'Abstand als Dauer: `P1W` ist jede Woche.',
      byDay: 'An welchen Wochentagen.',
      startTime: 'Beginn, als Uhrzeit.',
      endTime: 'Ende, als Uhrzeit.',
      startDate: 'Der erste Tag.',
      endDate: 'Der letzte Tag.',
      exceptDate: 'Tage, an denen es ausfällt.',
      scheduleTimezone: zone,
    },
  },
  other: {
    'feed._event.timeZone': `${zone} Gilt für alle Termine, die keine eigene haben.`,
    'feed._event.calendar':
      'Dieselben Termine als iCalendar, für *Alle Termine abonnieren*.',
    'item._image.alt':
      'Was auf dem Bild zu sehen ist; leer, wenn es nur Schmuck ist.',
    'item._image.creditText': 'Wer es gemacht hat, als Bildunterschrift.',
    'item._image.width': 'Breite in Pixeln; so springt beim Laden nichts.',
    'item._image.height': 'Höhe in Pixeln.',
  },
};
