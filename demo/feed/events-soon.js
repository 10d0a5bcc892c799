/** The next two weeks, and what has already begun. */
import { online, places } from './places.js';
import { organizers } from './organizers.js';

const { gaswerk, library, mill, network, school } = organizers;

/** One of many equal afternoons: each is its own item. */
function languageCafe({ at, words }, id, days) {
  return {
    id,
    title: 'Sprachcafé in der Spinnerei',
    summary:
      'Reden, zuhören, Tee trinken: für alle, die Deutsch üben möchten. ' +
      'Ohne Anmeldung.',
    content_html: `
<p>${words(days)}, 16:00–18:00 Uhr, Begegnungshaus Spinnerei in Werdau.</p>
<p>An den Tischen sitzen Menschen, die schon lange hier leben, und Menschen, die
gerade angekommen sind. Es gibt Tee, Kuchen und jede Woche ein anderes Thema.
Kinder können im Nebenraum spielen.</p>`,
    image: 'sprachcafe',
    date_published: at(-21, '08:00'),
    tags: ['Sprache', 'kostenlos'],
    _event: {
      startDate: at(days, '16:00'),
      endDate: at(days, '18:00'),
      location: [places.mill],
      organizer: [mill, school],
      isAccessibleForFree: true,
      superEvent: 'sprachcafe',
    },
  };
}

export const soonEvents = (kit) => {
  const { at, day, next, words } = kit;
  const openDay = next(9, 0);
  return [
    {
      id: 'ausstellung-mitgebracht',
      title: 'Ausstellung „Mitgebracht“: fünfzig Dinge und ihre Geschichten',
      summary:
        'Ein Schlüssel, ein Löffel, ein Fußballtrikot: Menschen aus elf ' +
        'Ländern zeigen, was sie im Gepäck hatten.',
      content_html: `
<p>${words(-21)} bis ${words(18)}, Bibliothek am Mühlgraben in Crimmitschau.</p>
<p>Fünfzig Dinge liegen auf fünfzig Sockeln, und neben jedem steht, warum gerade
dieses mitmusste. Die Texte sind kurz, in einfacher Sprache und lassen sich
auch anhören. Schulklassen führt das Team gern selbst durch die Räume.</p>`,
      image: 'ausstellung',
      date_published: at(-34, '10:00'),
      date_modified: at(-10, '17:05'),
      tags: ['Ausstellung', 'kostenlos'],
      _event: {
        type: 'ExhibitionEvent',
        startDate: day(-21),
        endDate: day(18),
        location: [places.library],
        organizer: [library, network],
        isAccessibleForFree: true,
      },
    },
    languageCafe(kit, 'sprachcafe-morgen', 1),
    {
      id: 'behoerdenbriefe-online',
      title: 'Behördenbriefe verstehen: Online-Sprechstunde',
      summary:
        'Brief fotografieren, mitlesen, nachfragen. Mit Übersetzung ins ' +
        'Ukrainische und Arabische.',
      content_html: `
<p>${words(6)}, 19:00–20:30 Uhr, als Videokonferenz.</p>
<p>Was will das Amt von mir, und bis wann? Eine Juristin und zwei
Sprachmittler lesen gemeinsam mit Ihnen. Bitte schwärzen Sie vorher Namen
und Aktenzeichen.</p>`,
      date_published: at(-12, '09:00'),
      tags: ['Beratung', 'kostenlos'],
      _event: {
        type: 'EducationEvent',
        startDate: at(6, '19:00'),
        endDate: at(6, '20:30'),
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: [online('Videokonferenz', 'briefe')],
        organizer: [network],
        isAccessibleForFree: true,
        offers: [{ url: 'https://anmeldung.brueckenschlag.example/briefe' }],
      },
    },
    {
      ...languageCafe(kit, 'sprachcafe-woche', 8),
      image: undefined, // the same drawing twice in one list says nothing new
    },
    {
      id: 'offenes-haus',
      title: 'Offenes Haus am Gaswerk',
      summary:
        'Einen Tag lang sind alle Türen offen, vom Kesselsaal bis zur ' +
        'Dachwerkstatt.',
      content_html: `
<p>${words(openDay)}, den ganzen Tag, Kulturhaus am Gaswerk in Zwickau.</p>
<p>Wer hier probt, kocht, näht oder druckt, zeigt, wie das geht. Um elf und um
drei gibt es Führungen auf das Dach, beide mit Gebärdensprachdolmetschung.</p>`,
      image: 'fest',
      date_published: at(-9, '18:00'),
      tags: ['Nachbarschaft', 'kostenlos'],
      _event: {
        startDate: day(openDay),
        location: [places.gaswerk],
        organizer: [gaswerk],
        isAccessibleForFree: true,
      },
    },
  ];
};
