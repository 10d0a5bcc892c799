import { jsonFeed, type RawFeed } from './feeds.js';

/** One item that has every member there is, and some of the known slips. */
export const fullItem = {
  id: 'frauentag-2027',
  url: 'https://www.landkreis.example/gleichstellung/frauentag-2027',
  external_url: 'https://www.partner.example/frauentag',
  title: 'Lesung &amp; Gespräch zum Internationalen Frauentag',
  summary: 'Eintritt frei, mit Gebärdensprachdolmetschung.',
  content_html: '<p>Montag, 8. März 2027, <b>18:00 Uhr</b>, Kreishaus.</p>',
  content_text: 'Montag, 8. März 2027, 18:00 Uhr, Kreishaus.',
  image: 'https://www.landkreis.example/media/frauentag.jpg',
  banner_image: 'https://www.landkreis.example/media/banner.jpg',
  date_published: '2027-01-20T09:00:00+01:00',
  date_modified: '2027-02-02T11:15:00+01:00',
  language: 'de',
  tags: ['Frauentag', 'Lesung'],
  authors: [{ name: 'Gleichstellungsstelle', avatar: '/a.png' }],
  author: { name: 'Redaktion', url: '/redaktion' },
  attachments: [
    {
      url: 'https://www.landkreis.example/media/flyer.pdf',
      mime_type: 'application/pdf',
      title: 'Flyer (PDF)',
      size_in_bytes: 312000,
    },
  ],
  _image: {
    alt: 'Zwei Frauen lesen',
    creditText: 'A. B.',
    width: 12,
    height: 8,
  },
  _event: {
    startDate: '2027-03-08T18:00:00+01:00',
    endDate: '2027-03-08T20:30:00+01:00',
    previousStartDate: '2027-03-01',
    doorTime: '2027-03-08T17:30:00+01:00',
    timeZone: 'Europe/Berlin',
    type: 'EducationEvent',
    eventStatus: 'EventRescheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        type: 'Place',
        name: 'Kreishaus, Großer Saal',
        address: {
          streetAddress: 'Am Markt 1',
          postalCode: '12345',
          addressLocality: 'Musterhausen',
        },
        latitude: 50.7,
        longitude: 12.5,
      },
      { type: 'VirtualLocation', url: 'https://stream.example/frauentag' },
    ],
    organizer: [
      {
        type: 'NGO',
        name: 'Frauen helfen Frauen e. V.',
        url: 'https://fhf.example/',
        logo: 'https://fhf.example/logo.svg',
      },
    ],
    offers: [{ url: '/anmeldung', price: '12,50', priceCurrency: 'EUR' }],
    isAccessibleForFree: false,
    superEvent: 'reihe',
  },
};

/** What stands beside it, and must not suffer from it. */
export const plainItem = {
  id: 'nachbar',
  url: 'https://www.landkreis.example/nachbar',
  title: 'Der gute Nachbar',
  summary: 'Er ist immer da.',
  date_published: '2027-01-10T09:00:00+01:00',
};

export const goodFeed = (more: RawFeed = {}): RawFeed =>
  jsonFeed([fullItem, plainItem], {
    authors: [{ name: 'Landkreis', url: '/', avatar: '/logo.png' }],
    _event: { timeZone: 'Europe/Berlin' },
    next_url: 'https://feeds.landkreis.example/aushang/feed2.json',
    ...more,
  });
