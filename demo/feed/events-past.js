/** What has been: dates that a list of coming events must leave out. */
import { places } from './places.js';
import { organizers } from './organizers.js';

const { gaswerk, library, mill, network, women } = organizers;

export const pastEvents = ({ at, words }) => [
  {
    id: 'stimmwerkstatt',
    title: 'Stimmwerkstatt: ein Abend ohne Noten',
    summary: 'Singen nach Gehör, in Sprachen, die man nicht können muss.',
    content_html: `
<p>${words(-6)}, 18:30–20:30 Uhr, Kesselsaal am Gaswerk in Zwickau.</p>
<p>Am Anfang sangen drei, am Ende sechzig. Die nächste Stimmwerkstatt ist
schon in Planung.</p>`,
    image: 'musik',
    date_published: at(-28, '16:00'),
    tags: ['Musik', 'kostenlos'],
    _event: {
      type: 'MusicEvent',
      startDate: at(-6, '18:30'),
      endDate: at(-6, '20:30'),
      location: [places.gaswerk],
      organizer: [gaswerk],
      isAccessibleForFree: true,
    },
  },
  {
    id: 'vorlesen-zweisprachig',
    title: 'Zweisprachig vorlesen: ein Nachmittag für Kinder und Eltern',
    summary: 'Ein Bilderbuch, zwei Stimmen, viele Fragen.',
    content_html: `
<p>${words(-17)}, 15:00–16:30 Uhr, Bibliothek am Mühlgraben in
Crimmitschau.</p>
<p>Gelesen wurde auf Deutsch und Ukrainisch, auf Deutsch und Arabisch und
einmal nur mit Händen und Füßen.</p>`,
    image: 'buch',
    date_published: at(-38, '10:00'),
    tags: ['Lesung', 'Familie'],
    _event: {
      type: 'ChildrensEvent',
      startDate: at(-17, '15:00'),
      endDate: at(-17, '16:30'),
      location: [places.library],
      organizer: [library, women],
      isAccessibleForFree: true,
    },
  },
  {
    id: 'werkstatt-ehrenamt',
    title: 'Werkstatt Ehrenamt: Wie man gut Nein sagt',
    summary: 'Ein Nachmittag für alle, die oft gefragt werden.',
    content_html: `
<p>${words(-32)}, 16:00–19:00 Uhr, Begegnungshaus Spinnerei in Werdau.</p>
<p>Wer viel gibt, darf auch Grenzen haben. Die Notizen aus der Werkstatt
verschickt das Netzwerk auf Anfrage.</p>`,
    date_published: at(-53, '12:30'),
    tags: ['Ehrenamt'],
    _event: {
      type: 'EducationEvent',
      startDate: at(-32, '16:00'),
      endDate: at(-32, '19:00'),
      location: [places.mill],
      organizer: [network],
      isAccessibleForFree: true,
    },
  },
  {
    id: 'kochabend-suppen',
    title: 'Kochabend: fünf Suppen gegen graue Tage',
    summary: 'Aus fünf Küchen, an einem Herd.',
    content_html: `
<p>${words(-47)}, 17:00–21:00 Uhr, Frauentreff Kornblume in Meerane.</p>
<p>Die Rezepte hängen jetzt am Kühlschrank des Frauentreffs und dürfen
abgeschrieben werden.</p>`,
    image: 'fest',
    date_published: at(-66, '09:20'),
    tags: ['Nachbarschaft'],
    _event: {
      startDate: at(-47, '17:00'),
      endDate: at(-47, '21:00'),
      location: [places.women],
      organizer: [women],
      offers: [{ price: 4, priceCurrency: 'EUR' }],
    },
  },
];
