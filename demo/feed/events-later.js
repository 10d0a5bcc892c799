/** What to write into the calendar: weeks and months ahead. */
import { online, places } from './places.js';
import { organizers } from './organizers.js';

const { gaswerk, library, mill, network, school } = organizers;
const SATURDAY = 6;

export const laterEvents = ({ at, day, next, words }) => {
  const fair = next(17, SATURDAY);
  const night = next(24, SATURDAY);
  const meeting = next(45, 4);
  const feast = next(88, SATURDAY);
  const forum = next(130, 5);
  return [
    {
      id: 'arbeitsmarktmesse',
      title:
        'Ausbildungs- und Arbeitsmarktmesse für Zugewanderte und Unternehmen ' +
        'im Landkreis',
      summary:
        'Über vierzig Betriebe stellen sich vor, Dolmetscherinnen und ' +
        'Dolmetscher begleiten die Gespräche.',
      content_html: `
<p>${words(fair)}, 10:00–15:00 Uhr, Alte Markthalle in Glauchau.</p>
<p>Bringen Sie Ihren Lebenslauf mit, wenn Sie einen haben. Wenn nicht: Am
Stand neben dem Eingang schreiben wir ihn gemeinsam. Gefragt sind Pflege,
Handwerk, Logistik, Küche und Verwaltung.</p>`,
      image: 'arbeit',
      date_published: at(-13, '07:30'),
      tags: ['Arbeit', 'kostenlos'],
      _event: {
        type: 'BusinessEvent',
        startDate: at(fair, '10:00'),
        endDate: at(fair, '15:00'),
        location: [places.market],
        organizer: [network, school],
        isAccessibleForFree: true,
      },
    },
    {
      id: 'lange-nacht',
      title: 'Lange Nacht der Lieder',
      summary:
        'Sieben Chöre, eine Bühne und eine Suppe um Mitternacht. Mitsingen ' +
        'ist erwünscht.',
      content_html: `
<p>${words(night)}, ab 20:00 Uhr bis in den nächsten Morgen, Kesselsaal am
Gaswerk in Zwickau. Einlass ist um 19:30 Uhr.</p>
<p>Wiegenlieder, Arbeitslieder, Gassenhauer: Jeder Chor bringt mit, was zu Hause
gesungen wird, und eines davon lernen am Ende alle.</p>`,
      image: 'musik',
      date_published: at(-10, '12:00'),
      tags: ['Musik'],
      _event: {
        type: 'MusicEvent',
        startDate: at(night, '20:00'),
        endDate: at(night + 1, '01:30'),
        doorTime: at(night, '19:30'),
        location: [places.gaswerk],
        organizer: [gaswerk],
        offers: [
          {
            url: 'https://karten.gaswerk.example/lange-nacht',
            price: '8.50',
            priceCurrency: 'EUR',
          },
        ],
      },
    },
    {
      id: 'fachtag-teilhabe',
      title: 'Fachtag „Teilhabe auf dem Land“',
      summary:
        'Vorträge am Vormittag, Werkstätten am Nachmittag; die Vorträge ' +
        'werden übertragen.',
      content_html: `
<p>${words(meeting)}, 09:00–16:30 Uhr, Begegnungshaus Spinnerei in Werdau und
im Livestream.</p>
<h2>Aus dem Programm</h2>
<ul>
<li>Busse, Büros, Beratung: Wie kommt Hilfe in den ländlichen Raum?</li>
<li>Ehrenamt ohne Erschöpfung: eine Werkstatt</li>
<li>Drei Gemeinden berichten, was sie wieder so machen würden</li>
</ul>
<p>Der Beitrag enthält das Mittagessen. Das vollständige Programm steht im
Anhang.</p>`,
      image: 'netzwerk',
      date_published: at(-16, '09:00'),
      date_modified: at(-5, '11:30'),
      tags: ['Fachtag', 'Integration'],
      attachments: [{ url: 'programm-fachtag.pdf', title: 'Programm (PDF)' }],
      _event: {
        type: 'EducationEvent',
        startDate: at(meeting, '09:00'),
        endDate: at(meeting, '16:30'),
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: [places.mill, online('Livestream', 'fachtag')],
        organizer: [network, mill, library],
        offers: [
          {
            url: 'https://anmeldung.brueckenschlag.example/fachtag',
            price: 25,
            priceCurrency: 'EUR',
          },
        ],
      },
    },
    {
      id: 'fest-der-nachbarn',
      title: 'Fest der Nachbarn im Gemeinschaftsgarten',
      summary: 'Mit Samentausch, Kinderbaustelle und einem Ofen voller Brote.',
      content_html: `
<p>${words(feast)}, 14:00–20:00 Uhr, Gemeinschaftsgarten am Wehr in
Wilkau-Haßlau.</p>
<p>Bringen Sie etwas mit, das Sie teilen möchten: Samen, Rezepte, Werkzeug oder
einen Witz. Bei Regen wird unter Planen gefeiert.</p>`,
      image: 'garten',
      date_published: at(-4, '10:00'),
      tags: ['Nachbarschaft', 'kostenlos'],
      _event: {
        type: 'SocialEvent',
        startDate: at(feast, '14:00'),
        endDate: at(feast, '20:00'),
        location: [places.garden],
        organizer: [mill],
        isAccessibleForFree: true,
      },
    },
    {
      id: 'regionalforum',
      title: 'Regionalforum: zwei Tage für gutes Zusammenleben',
      summary: 'Der Termin steht, das Programm entsteht. Vorschläge erwünscht.',
      content_html: `
<p>${words(forum)} und ${words(forum + 1)}, Alte Markthalle in Glauchau.</p>
<p>Eingeladen sind alle, die in Vereinen, Ämtern, Schulen und Betrieben etwas
bewegen möchten. Themen können Sie noch sechs Wochen lang vorschlagen.</p>`,
      date_published: at(-2, '09:40'),
      tags: ['Netzwerk', 'Integration'],
      _event: {
        startDate: day(forum),
        endDate: day(forum + 1),
        location: [places.market],
        organizer: [network],
        isAccessibleForFree: true,
      },
    },
  ];
};
