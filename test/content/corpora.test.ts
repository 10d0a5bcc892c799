import { expect } from 'chai';
import { safeHtml } from '../../src/content/safe-html.js';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { clean, markupOf, PLACE, withoutSetHtml } from './clean.js';
import { CORPORA, hasCorpora, payloads } from './corpus.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';
import { strangeParts } from './strange-parts.js';

describe('the sanitizers’ own test corpora', function () {
  this.timeout(30_000);

  beforeEach(listenForHits);
  afterEach(leave);

  it('are there, or it is said that they are not', () => {
    expect(CORPORA).to.have.length(hasCorpora ? 12 : 0);
  });

  for (const file of CORPORA) {
    async function leavesOnlyWhatIsAllowed(): Promise<void> {
      for (const payload of await payloads(file)) {
        const box = await clean(payload);
        expect(strangeParts(box), payload).to.be.empty;
        const once = markupOf(box);
        expect(markupOf(await clean(once)), payload).to.equal(once);
      }
    }

    it(`${file} leaves only what is allowed, however often`, async () => {
      await leavesOnlyWhatIsAllowed();
      await withoutSetHtml(leavesOnlyWhatIsAllowed);
    });

    async function runsNothing(): Promise<void> {
      const box = document.body.appendChild(document.createElement('div'));
      for (const payload of await payloads(file)) {
        box.append(...(await safeHtml(payload, PLACE)));
      }
      await provoke(box);
      expect(hitsSoFar()).to.equal(0);
      box.remove();
    }

    it(`${file} runs nothing`, async () => {
      await runsNothing();
      await withoutSetHtml(runsNothing);
    });
  }

  it('are only words as titles', async () => {
    const titles = hasCorpora ? await payloads('blns.json') : ['<b>&lt;'];
    const items = titles
      .filter((title) => title.trim())
      .map((title, id) => ({ id, title, authors: [title], tags: [title] }));
    const feed = addressOf(jsonFeed(items));
    const visitor = await visit(`<event-list feed="${feed}" limit="999">`);
    expect(visitor.titles).to.have.length(items.length);
    expect(visitor.all('article b, article script, article img')).to.be.empty;
    expect(hitsSoFar()).to.equal(0);
  });
});
