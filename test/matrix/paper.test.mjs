/** What can't be followed or opened on paper has to be read: a PDF's text. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import { startServer } from './harness/server.mjs';
import { load, openBrowser } from './harness/visit.mjs';

const COUNT = 30;
const SITE = 'https://www.landkreis.example/termine';

/** Of different heights; no title or address is the beginning of another. */
const events = Array.from({ length: COUNT }, (_, index) => ({
  id: `termin-${index}`,
  url: `${SITE}/${index}-tag`,
  title: `Treffen ${index} der Nachbarschaft`,
  content_html: `<p>Es ist ${'immer, '.repeat((index % 5) * 4)}das Mal ${index}.
    <a href="${SITE}/${index}-heft">Heft</a></p>`,
  _event: { startDate: `2027-03-${String(index + 1).padStart(2, '0')}T18:00` },
}));
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Landkreis Musterhausen',
  items: events,
};

/** As the eye has it; for the ear it is in one. */
const dateOf = (index) => {
  const day = new Date(Date.UTC(2027, 2, index + 1));
  const style = { weekday: 'long', timeZone: 'UTC' };
  const weekday = day.toLocaleDateString('de', style);
  return `${weekday} ${index + 1} März 2027`;
};

/** Lines end where there is no room. */
const squeezed = (text) => text.replace(/\s+/g, '');
const times = (text, words) => text.split(squeezed(words)).length - 1;

describe('What is printed', () => {
  let server;
  let visit;
  before(async () => {
    server = await startServer('/dist/aushang.js');
    visit = await openBrowser();
  });
  after(async () => {
    await visit?.browser.close();
    server?.end();
  });

  /** The text of each page. */
  async function print(tag, attributes, isLight) {
    const { page } = visit;
    await load(visit, server.address);
    await page.evaluate(put, { tag, attributes, isLight, feed });
    const file = await page.pdf({ format: 'A4' });
    const { text } = await extractText(file);
    return text.map(squeezed);
  }

  for (const isLight of [false, true]) {
    const where = isLight ? 'without a shadow root' : 'of a shadow root';

    it(`has every card on one page: a list ${where}`, async () => {
      const attributes = { limit: COUNT, period: 'upcoming' };
      const pages = await print('event-list', attributes, isLight);
      assert.ok(pages.length > 2, `${pages.length} pages`);
      for (const [index, { title, url }] of events.entries()) {
        const [first, ...others] = pages.filter((page) => times(page, title));
        assert.ok(first && !others.length, title);
        const end = `das Mal ${index}.`;
        for (const words of [title, dateOf(index), `(${url})`, end]) {
          assert.equal(times(first, words), 1, `${words} in ${first}`);
        }
      }
    });

    it(`has all of an article ${where}`, async () => {
      const attributes = { item: 'termin-7' };
      const pages = await print('event-card', attributes, isLight);
      const text = pages.join('');
      const { title, url } = events[7];
      for (const words of [
        title,
        dateOf(7),
        '18:00 Uhr',
        `(${url})`,
        'das Mal 7.',
        `Heft (${SITE}/7-heft)`,
      ]) {
        assert.equal(times(text, words), 1, `${words} in ${text}`);
      }
    });
  }
});

/** In the page: an element of its own, with all that it brings later. */
async function put({ tag, attributes, isLight, feed }) {
  const element = document.createElement(tag);
  const blob = new Blob([JSON.stringify(feed)], { type: 'application/json' });
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.toggleAttribute('light-dom', isLight);
  element.setAttribute('feed', URL.createObjectURL(blob));
  document.querySelector('main').append(element);
  const text = () => element.renderRoot?.textContent ?? '';
  while (!/das Mal/.test(text())) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
