import { expect } from 'chai';
import { safeHtml } from '../../src/content/safe-html.js';
import { leave, until, visit } from '../helpers/page.js';
import { PLACE, withoutSetHtml } from './clean.js';
import { HOSTILE } from './hostile.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';

/** An article whose text ends with the payload. */
const article = (payload: string) => ({
  id: '1',
  url: new URL('/feeds/item', location.href).href,
  title: 'Titel',
  content_html: `<p>Anfang</p>${payload}`,
});

describe('hostile HTML as an article’s text', () => {
  beforeEach(listenForHits);
  afterEach(leave);

  it('runs nothing in <event-card>, whatever a visitor does', async () => {
    for (const payload of HOSTILE) {
      const items = [article(payload)];
      const visitor = await visit('<event-card images="all">', { items });
      await until(() => visitor.text.includes('Anfang'));
      await provoke(visitor.element.renderRoot);
      expect(hitsSoFar(), payload).to.equal(0);
      leave();
    }
  });

  const place = { ...PLACE, bases: [location.href], allowsImage: () => true };

  async function runsNothing(): Promise<void> {
    const box = document.body.appendChild(document.createElement('div'));
    for (const payload of HOSTILE) {
      box.replaceChildren(...(await safeHtml(payload, place)));
      await provoke(box);
      expect(hitsSoFar(), payload).to.equal(0);
    }
    box.remove();
  }

  it('runs nothing anywhere in a page', runsNothing);

  it('runs nothing in an engine without setHTML', () =>
    withoutSetHtml(runsNothing));
});
