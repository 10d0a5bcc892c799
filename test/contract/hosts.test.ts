import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';

const FEED = 'feed="/test/pages/feed.json"';
const inBody = (type: string, text: string) =>
  `feed="/feeds/feed.json?${new URLSearchParams({ type, body: text }).toString().replaceAll('&', '&amp;')}"`;

const RSS = `<rss version="2.0"><channel><title>Neues</title><item>
  <title>Aus RSS</title><link>https://a.example/1</link></item></channel></rss>`;
const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a//b//DE
BEGIN:VEVENT
UID:1
DTSTAMP:20261101T090000Z
DTSTART:20261203T180000Z
SUMMARY:Aus iCalendar
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

/** Every element, and chunks of all kinds. */
const EVERYTHING = `
  <event-list id="plain" ${FEED} refresh-every="1"></event-list>
  <event-list id="rich" ${FEED} label="Alles" group-by="month" search filters
    reader structured-data></event-list>
  <event-list id="light" ${FEED} light-dom lang="en"></event-list>
  <event-list id="rss" ${inBody('application/rss+xml', RSS)}></event-list>
  <event-list id="calendar" ${inBody('text/calendar', CALENDAR)}></event-list>
  <event-card ${FEED} item="mit-html"></event-card>
  <article-nav ${FEED} item="mit-html"></article-nav>
  <organizer-footer ${FEED} item="mit-html"></organizer-footer>
  <event-list id="failed" feed="/feeds/feed.json?status=404"></event-list>`;

/** What the scripts of `test/pages/hosts/` do to a page. */
const HOSTS = [
  'extended-prototypes',
  'polyfills',
  'analytics',
  'own-promise',
  'named-elements',
  'frozen',
];

for (const host of HOSTS) {
  describe(`On a page with ${host}`, () => {
    afterEach(closePages);

    let page: FramedPage;
    const heard: string[] = [];

    beforeEach(async () => {
      page = await FramedPage.open('unscripted');
      await page.run(`/test/pages/hosts/${host}.js`);
      heard.length = 0;
      for (const kind of ['aushang-load', 'aushang-error']) {
        page.document.addEventListener(kind, ({ type, target }) =>
          heard.push(`${type} ${(target as Element).id}`),
        );
      }
      const main = page.document.createElement('main');
      main.innerHTML = EVERYTHING;
      page.document.documentElement.append(main);
      await page.run('/dist/aushang.js', 'module');
    });

    it('all four elements show what they have', async () => {
      const ready =
        '#plain, #rich, #light, #rss, #calendar, event-card, ' +
        'article-nav, organizer-footer';
      for (const selector of ready.split(', ')) {
        await page.inState(selector, 'ready');
      }
      expect(page.titles('#plain')).to.have.length(3);
      expect(page.titles('#rss')).to.deep.equal(['Aus RSS']);
      expect(page.titles('#calendar')).to.deep.equal(['Aus iCalendar']);
      expect(page.titles('#rich')).to.have.length(3);
      expect(page.words('#rich', 'label')).not.to.deep.equal([]);
      expect(page.words('#rich', 'h2')).to.deep.equal(['Alles']);
      await until(() => page.drawn('event-card', '[part=body] p').length > 0);
      expect(page.words('article-nav', '.title')).to.have.length(2);
      const light = page.document.querySelectorAll('#light article');
      expect(light).to.have.length(3);
      expect(page.window.getComputedStyle(light[0]!).display).to.equal('grid');
      expect(page.style('#plain', 'time').display).to.equal('grid');
      await until(() => heard.includes('aushang-load plain'));
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('a failure is said, and heard', async () => {
      await page.inState('#failed', 'failed');
      await until(() => page.words('#failed', 'button').length > 0);
      expect(heard).to.include('aushang-error failed');
      expect(page.seen.errors).to.deep.equal([]);
    });
  });
}
