/** The page that is measured: a list, and ten notices as towns write them. */
export const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Neuigkeiten</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/dist/aushang.js"></script>
  </head>
  <body>
    <event-list feed="/feed.json">
      <a href="/neuigkeiten">Alle Neuigkeiten</a>
    </event-list>
  </body>
</html>`;

export const COUNT = 10;

const news = (day) => ({
  id: `bericht-${day}`,
  url: `https://www.landkreis.example/berichte/${day}`,
  title: `Bericht über den ${day}. Tag der Interkulturellen Wochen`,
  content_html: `<p>Viele Gäste kamen am ${day}. Tag ins <b>Kreishaus</b>.</p>`,
  date_published: `2026-10-${day}T09:00:00+02:00`,
});

const event = (day) => ({
  id: `lesung-${day}`,
  url: `https://www.landkreis.example/lesungen/${day}`,
  title: `Lesung und Gespräch am ${day}. November`,
  summary: 'Mit Gebärdensprachdolmetschung; der Eintritt ist frei.',
  date_published: '2026-09-20T09:00:00+02:00',
  _event: {
    startDate: `2026-11-${day}T18:00:00+01:00`,
    endDate: `2026-11-${day}T20:30:00+01:00`,
    eventStatus: 'EventScheduled',
    location: [{ type: 'Place', name: 'Kreishaus', address: 'Am Markt 1' }],
    organizer: [{ name: 'Gleichstellungsstelle' }],
  },
});

export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Landkreis Musterhausen',
  language: 'de',
  items: [11, 12, 13, 14, 15].flatMap((day) => [news(day), event(day)]),
};
