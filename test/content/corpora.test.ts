import { expect } from 'chai';
import { safeHtml } from '../../src/content/safe-html.js';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { sharedFile } from '../helpers/shared.js';
import { clean, markupOf, PLACE } from './clean.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';
import { strangeParts } from './strange-parts.js';

const index = await sharedFile('corpora/INDEX.tsv');
const files = index?.match(/^[\w-]+\.json(?=.*\b(html|url strings)\b)/gm) ?? [];

/** Texts of a corpus: bare, or with a title and what was expected of them. */
async function payloads(file: string): Promise<string[]> {
  const text = (await sharedFile(`corpora/xss/${file}`))!;
  const entries = JSON.parse(text) as (string | { payload: string })[];
  return entries.map((one) => (typeof one === 'string' ? one : one.payload));
}

describe('the sanitizers’ own test corpora', () => {
  const known = { alert, confirm, prompt };
  beforeEach(() => {
    listenForHits();
    // What most of the payloads would call.
    const hit = () => window.hit?.();
    Object.assign(window, { alert: hit, confirm: hit, prompt: hit });
  });
  afterEach(() => {
    Object.assign(window, known);
    leave();
  });

  it('are there, or it is said that they are not', () => {
    expect(files).to.have.length(index ? 11 : 0);
  });

  for (const file of files) {
    it(`${file} leaves only what is allowed, however often`, async () => {
      for (const payload of await payloads(file)) {
        const box = await clean(payload);
        expect(strangeParts(box), payload).to.be.empty;
        const once = markupOf(box);
        expect(markupOf(await clean(once)), payload).to.equal(once);
      }
    });

    it(`${file} runs nothing`, async () => {
      const box = document.body.appendChild(document.createElement('div'));
      for (const payload of await payloads(file)) {
        box.append(...(await safeHtml(payload, PLACE)));
      }
      await provoke(box);
      expect(hitsSoFar()).to.equal(0);
      box.remove();
    });
  }

  it('are only words as titles', async () => {
    const titles = index ? await payloads('blns.json') : ['<b>&lt;'];
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
