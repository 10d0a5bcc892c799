import { expect } from 'chai';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { HOSTILE } from './hostile.js';
import { everything, hitsSoFar, listenForHits, provoke } from './provoke.js';

/** An item whose every text is hostile. */
const item = (payload: string, index: number) => ({
  id: `${index} ${payload}`,
  url: payload,
  external_url: `javascript:hit()//${index}`,
  title: payload,
  summary: payload,
  content_text: payload,
  image: 'javascript:hit()',
  language: payload,
  authors: [{ name: payload, url: 'javascript:hit()', avatar: payload }],
  tags: [payload],
  date_published: payload,
  attachments: [
    { url: 'javascript:hit()', mime_type: payload, title: payload },
    { url: `https://a.example/${index}.pdf`, title: payload },
  ],
  _image: { alt: payload, creditText: payload, width: payload },
  _event: {
    startDate: '2026-11-28',
    timeZone: payload,
    eventStatus: payload,
    location: [
      { name: payload, address: payload, url: 'javascript:hit()' },
      payload,
    ],
    organizer: [{ name: payload, url: 'javascript:hit()', logo: payload }],
    offers: [{ url: 'javascript:hit()', price: payload }],
  },
});

describe('hostile texts in every field of an item', () => {
  beforeEach(listenForHits);
  afterEach(leave);

  const feed = (items = HOSTILE.map(item)) => jsonFeed(items);

  it('are words to <event-list>', async () => {
    const visitor = await visit(
      `<event-list feed="${addressOf(feed())}" images="all" limit="200">`,
    );
    expect(visitor.titles).to.have.length(HOSTILE.length);
    await provoke(visitor.element.renderRoot);
    expect(hitsSoFar()).to.equal(0);
    expect(visitor.text).to.include('<script>hit()</script>');
  });

  for (const tag of ['event-card', 'article-nav', 'organizer-footer']) {
    it(`are words to <${tag}>`, async () => {
      const address = addressOf(feed());
      const visitor = await visit(`<${tag} feed="${address}" images="all">`);
      for (const { id } of feed().items as { id: string }[]) {
        visitor.element.setAttribute('item', id);
        await visitor.element.updateComplete;
        await provoke(visitor.element.renderRoot);
        expect(hitsSoFar(), id).to.equal(0);
      }
    });
  }

  it('leave no address but of the web, mail, telephone and maps', async () => {
    const address = addressOf(feed());
    for (const tag of ['event-list', 'event-card', 'organizer-footer']) {
      const { element } = await visit(
        `<${tag} feed="${address}" images="all" item="${'0 '}">`,
      );
      for (const node of everything(element.renderRoot)) {
        for (const name of ['href', 'src']) {
          const value = node.getAttribute(name) ?? 'https:';
          expect(value).to.match(/^(https?|geo|mailto|tel):/);
        }
      }
    }
  });
});
