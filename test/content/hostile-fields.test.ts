import { expect } from 'chai';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { HOSTILE } from './hostile.js';
import { hostileItem } from './hostile-item.js';
import { everything, hitsSoFar, listenForHits, provoke } from './provoke.js';

describe('hostile texts in every field of an item', () => {
  beforeEach(listenForHits);
  afterEach(leave);

  const items = HOSTILE.map((payload, index) => hostileItem(payload, index));
  const feed = () => jsonFeed(items);

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
      for (const { id } of items) {
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
