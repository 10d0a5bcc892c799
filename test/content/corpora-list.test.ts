import { expect } from 'chai';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { loud, quiet } from '../helpers/quiet.js';
import { watchUncaught } from '../helpers/uncaught.js';
import { CORPORA, payloads } from './corpus.js';
import { foreignParts } from './foreign-parts.js';
import { hostileItem } from './hostile-item.js';
import { loadNothing } from './no-loading.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';

describe('the corpora in every field of an item of <event-list>', function () {
  this.timeout(30_000);

  before(loadNothing);
  beforeEach(() => {
    quiet();
    listenForHits();
  });
  afterEach(() => {
    leave();
    loud();
  });

  for (const file of CORPORA) {
    it(`are words: ${file}`, async () => {
      const uncaught = watchUncaught();
      const texts = await payloads(file);
      // The words of a card without a summary are those of its HTML.
      const items = texts.map((payload, index) => ({
        ...hostileItem(payload, index, payload),
        summary: index % 2 ? payload : undefined,
        content_text: undefined,
        content_html: payload,
      }));
      const feed = addressOf(jsonFeed(items));
      const visitor = await visit(
        `<event-list feed="${feed}" images="all" limit="9999">`,
      );
      const { renderRoot } = visitor.element;
      await provoke(renderRoot);
      expect(hitsSoFar()).to.equal(0);
      expect(await uncaught()).to.deep.equal([]);
      expect(foreignParts(renderRoot)).to.be.empty;
      // What is blank has nothing to show.
      const shown = texts.filter((text) => text.trim()).length;
      expect(visitor.all('article')).to.have.length(shown);
    });
  }
});
