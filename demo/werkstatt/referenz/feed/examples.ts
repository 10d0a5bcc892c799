const HOST = 'https://www.landkreis.example';

/** Whole feeds and single items, as a publisher writes them. */
export const EXAMPLES = {
  feed: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Landkreis Musterhausen: Neuigkeiten und Termine',
    home_page_url: `${HOST}/`,
    feed_url: `${HOST}/news.json`,
    language: 'de-DE',
    authors: [{ name: 'Landkreis Musterhausen', url: `${HOST}/` }],
    _event: { timeZone: 'Europe/Berlin', calendar: `${HOST}/termine.ics` },
    items: [
      {
        id: `${HOST}/neue-zeiten`,
        url: `${HOST}/neue-zeiten`,
        title: 'Die Beratung hat neue Zeiten',
        content_text: 'Ab Februar auch donnerstags bis 19 Uhr.',
        date_published: '2027-01-20T09:00:00+01:00',
      },
    ],
  },

  event: {
    id: `${HOST}/frauentag-2027`,
    url: `${HOST}/frauentag-2027`,
    title: 'Lesung zum Internationalen Frauentag',
    summary: 'Zwei Autorinnen lesen, mit Gebärdensprache.',
    content_html: '<p>Im Großen Saal, der Aufzug ist links vom Eingang.</p>',
    date_published: '2027-01-20T09:00:00+01:00',
    tags: ['Frauentag', 'Lesung'],
    image: `${HOST}/media/frauentag.jpg`,
    _image: {
      alt: 'Zwei Frauen lesen auf einer Bühne aus einem Buch',
      creditText: 'Foto: A. Beispiel',
      width: 1200,
      height: 800,
    },
    _event: {
      startDate: '2027-03-08T18:00:00+01:00',
      endDate: '2027-03-08T20:30:00+01:00',
      timeZone: 'Europe/Berlin',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: [
        {
          type: 'Place',
          name: 'Kreishaus, Großer Saal',
          address: {
            streetAddress: 'Am Markt 1',
            postalCode: '12345',
            addressLocality: 'Musterhausen',
          },
        },
        { type: 'VirtualLocation', url: 'https://stream.example/frauentag' },
      ],
      organizer: [
        { name: 'Gleichstellungsstelle', url: `${HOST}/gleichstellung` },
        { name: 'Frauen helfen Frauen e. V.', url: 'https://fhf.example/' },
      ],
      isAccessibleForFree: true,
      offers: [{ url: `${HOST}/anmeldung` }],
    },
  },

  days: {
    id: `${HOST}/rosenstrasse`,
    url: `${HOST}/rosenstrasse`,
    title: 'Ausstellung im Rathaus',
    content_text: 'Zu den Öffnungszeiten, ohne Anmeldung.',
    date_published: '2027-10-01T08:00:00+02:00',
    _event: {
      type: 'ExhibitionEvent',
      startDate: '2027-11-25',
      endDate: '2027-12-10',
      location: [{ type: 'Place', name: 'Rathaus', address: 'Markt 1' }],
    },
  },

  cancelled: {
    id: `${HOST}/sommerfest`,
    url: `${HOST}/sommerfest`,
    title: 'Sommerfest der Vereine',
    content_text: 'Das Fest fällt in diesem Jahr aus.',
    date_published: '2027-05-03T10:00:00+02:00',
    date_modified: '2027-06-11T15:30:00+02:00',
    _event: {
      startDate: '2027-06-19T14:00:00+02:00',
      eventStatus: 'EventCancelled',
      location: [{ type: 'Place', name: 'Stadtpark' }],
    },
  },

  moved: {
    id: `${HOST}/netzwerktreffen`,
    url: `${HOST}/netzwerktreffen`,
    title: 'Netzwerktreffen',
    content_text: 'Einen Tag später als gedacht, sonst wie geplant.',
    date_published: '2027-09-01T10:00:00+02:00',
    _event: {
      startDate: '2027-09-30T17:00:00+02:00',
      eventStatus: 'EventRescheduled',
      previousStartDate: '2027-09-29T17:00:00+02:00',
      location: [{ type: 'VirtualLocation', url: 'https://treffen.example/' }],
    },
  },
} as const;

export type ExampleName = keyof typeof EXAMPLES;
