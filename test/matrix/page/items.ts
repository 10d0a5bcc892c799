type Raw = Record<string, unknown>;

const SITE = 'https://www.landkreis.example';
/** From the page's own host: those of others aren't loaded. */
const picture = (name: string): string =>
  new URL(`/demo/images/${name}.svg`, location.href).href;
const LONG = 'Arbeitsmarktintegrationsförderungsprogrammkonferenz';

const item = (id: string, title: string, more: Raw = {}): Raw => ({
  id,
  title,
  url: `${SITE}/${id}`,
  summary: `Worum es bei „${title}“ geht.`,
  date_published: '2026-11-20T09:00:00+01:00',
  ...more,
});

const event = (id: string, title: string, details: Raw, more: Raw = {}): Raw =>
  item(id, title, { ...more, _event: details });

/** Everything that an article can have. */
export const rich = event(
  'lesung',
  'Lesung und Gespräch',
  {
    startDate: '2026-12-03T19:00:00+01:00',
    endDate: '2026-12-03T20:30:00+01:00',
    location: [
      { type: 'Place', name: 'Kreishaus', latitude: 50.7, longitude: 12.5 },
      { type: 'VirtualLocation', url: 'https://stream.example/' },
    ],
    offers: [{ url: `${SITE}/karten`, price: 5 }],
    organizer: [
      'Bibliothek',
      { name: 'Museum', url: 'https://b.example/', logo: picture('buch') },
    ],
  },
  {
    image: picture('buch'),
    _image: { alt: 'Zwei Frauen lesen vor', creditText: 'Bild: A. Beispiel' },
    content_html: `<h1>Programm</h1>
      <p>Mehr dazu im <a href="/x">Programmheft</a>, und es gibt Tee.</p>
      <h2>Nachmittag</h2><ul><li>Lesung</li><li>${LONG}</li></ul>
      <table><tr><th scope="col">Zeit</th><th scope="col">Was</th></tr>
      <tr><td>19 Uhr</td><td>Beginn</td></tr></table>
      <p><img src="${picture('fest')}"></p>
      <iframe src="https://video.example/1"></iframe>`,
    tags: ['Lesung', 'Frauen'],
    date_modified: '2026-11-22T09:00:00+01:00',
    attachments: [
      { url: `${SITE}/flyer.pdf`, title: 'Flyer', size_in_bytes: 312000 },
      { url: `${SITE}/plan.pdf` },
    ],
  },
);

const arabic = item('sabah', 'صباح النساء: قهوة وحديث', {
  language: 'ar',
  summary: 'لقاء مفتوح للنساء في Zwickau',
  content_html: '<p>لقاء مفتوح للنساء <a href="/y">المزيد</a> كل أسبوع.</p>',
});

const at = (startDate: string, more: Raw = {}): Raw => ({ startDate, ...more });

/** What a stream may hold, the odd things first. */
export const items: readonly Raw[] = [
  rich,
  arabic,
  event(
    'kurs-1',
    'Sprachkurs',
    at('2026-12-07T18:00:00+01:00', { eventStatus: 'EventCancelled' }),
    { tags: ['Kurs'] },
  ),
  event('kurs-2', 'Sprachkurs', at('2026-12-14T18:00:00+01:00'), {
    tags: ['Kurs'],
  }),
  event(
    'fest',
    'Sommerfest',
    at('2027-06-05T14:00:00+02:00', { eventStatus: 'EventPostponed' }),
    { image: picture('fest'), tags: ['Familie'] },
  ),
  event(
    'treffen',
    LONG,
    at('2026-12-09T10:00:00+01:00', {
      eventStatus: 'EventRescheduled',
      previousStartDate: '2026-12-02T10:00:00+01:00',
      location: [{ name: 'Online', type: 'VirtualLocation' }],
    }),
  ),
  event('schau', 'Ausstellung', {
    startDate: '2026-11-01',
    endDate: '2027-01-31',
    organizer: ['Museum'],
  }),
  { id: 'wort', content_text: 'Ein Eintrag ohne Titel und ohne Adresse.' },
];

/** News enough for *show more*. */
export const many: readonly Raw[] = Array.from({ length: 23 }, (_, index) =>
  item(`news-${index}`, `Meldung ${index + 1}`, {
    date_published: new Date(
      Date.UTC(2026, 10, 23, 9) - index * 86_400_000,
    ).toISOString(),
    tags: [index % 2 ? 'Frauen' : 'Familie'],
    author: { name: index % 3 ? 'Bibliothek' : 'Museum' },
  }),
);

/** A feed that has nothing of what the scenes look for. */
export const lost: readonly Raw[] = [];
