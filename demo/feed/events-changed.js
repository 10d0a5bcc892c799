/** Plans that changed: every status that schema.org knows. */
import { online, places } from './places.js';
import { organizers } from './organizers.js';

const { gaswerk, library, network, women } = organizers;

export const changedEvents = ({ at, next, words }) => {
  const walk = next(13, 6);
  const parents = next(10, 2);
  return [
    {
      id: 'lesung-wege',
      title: 'Lesung: „Wege nach Westsachsen“',
      summary:
        'Die Autorin ist erkrankt. Wer schon eine Karte hat, bekommt das ' +
        'Geld zurück.',
      content_html: `
<p>Die Lesung am ${words(9)} um 19:00 Uhr in der Bibliothek am Mühlgraben
entfällt leider. Karten können Sie bis zum Monatsende dort zurückgeben, wo Sie
sie gekauft haben.</p>`,
      date_published: at(-25, '09:00'),
      date_modified: at(-1, '13:20'),
      tags: ['Lesung'],
      _event: {
        type: 'LiteraryEvent',
        startDate: at(9, '19:00'),
        endDate: at(9, '20:30'),
        eventStatus: 'EventCancelled',
        location: [places.library],
        organizer: [library],
        offers: [{ price: 6, priceCurrency: 'EUR' }],
      },
    },
    {
      id: 'filmabend-nachbarn',
      title: 'Filmabend mit Gespräch: „Die Nachbarn von gegenüber“',
      summary:
        'Wegen Bauarbeiten im Saal später als geplant. Karten behalten ihre ' +
        'Gültigkeit.',
      content_html: `
<p>Der Filmabend findet nun am ${words(19)} um 19:30 Uhr statt, nicht wie
angekündigt am ${words(4)}. Der Ort bleibt der Kesselsaal am Gaswerk.</p>
<p>Im Anschluss sprechen die Regisseurin und zwei der Nachbarn mit dem
Publikum. Der Film läuft mit deutschen Untertiteln.</p>`,
      image: 'film',
      date_published: at(-30, '12:00'),
      date_modified: at(-2, '10:10'),
      tags: ['Film'],
      _event: {
        type: 'ScreeningEvent',
        startDate: at(19, '19:30'),
        endDate: at(19, '22:00'),
        previousStartDate: at(4, '19:30'),
        eventStatus: 'EventRescheduled',
        location: [places.gaswerk],
        organizer: [gaswerk, network],
        offers: [
          {
            url: 'https://karten.gaswerk.example/filmabend',
            price: 5,
            priceCurrency: 'EUR',
          },
        ],
      },
    },
    {
      id: 'stadtrundgang-spuren',
      title: 'Stadtrundgang „Spuren der Zuwanderung“',
      summary: 'Ein neuer Termin steht noch nicht fest.',
      content_html: `
<p>Der Rundgang am ${words(walk)} um 14:00 Uhr wird verschoben. Sobald der neue
Termin feststeht, sagen wir allen Angemeldeten Bescheid.</p>`,
      date_published: at(-18, '15:00'),
      date_modified: at(-3, '08:45'),
      tags: ['Geschichte', 'kostenlos'],
      _event: {
        startDate: at(walk, '14:00'),
        endDate: at(walk, '16:00'),
        eventStatus: 'EventPostponed',
        location: [places.market],
        organizer: [network],
        isAccessibleForFree: true,
      },
    },
    {
      id: 'elternabend-online',
      title: 'Elternabend: Übergang in die weiterführende Schule',
      summary: 'Findet online statt, mit Übersetzung in vier Sprachen.',
      content_html: `
<p>Der Elternabend am ${words(parents)}, 18:00–19:30 Uhr, zieht vom Frauentreff
Kornblume in einen Online-Raum um, damit alle Angemeldeten Platz finden.</p>`,
      date_published: at(-15, '11:00'),
      date_modified: at(-4, '16:00'),
      tags: ['Beratung', 'Familie'],
      _event: {
        type: 'EducationEvent',
        startDate: at(parents, '18:00'),
        endDate: at(parents, '19:30'),
        eventStatus: 'EventMovedOnline',
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: [online('Online-Raum', 'elternabend')],
        organizer: [women, network],
        isAccessibleForFree: true,
        offers: [{ url: 'https://anmeldung.brueckenschlag.example/eltern' }],
      },
    },
  ];
};
