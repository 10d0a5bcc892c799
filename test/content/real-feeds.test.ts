import { expect } from 'chai';
import { clean, withoutSetHtml } from './clean.js';
import { compareMarkup } from './count-markup.js';
import { realHtml } from './real-html.js';
import { strangeParts } from './strange-parts.js';

const feeds = await realHtml();
const WORD = /[\p{L}\d]+/gu;

const pageOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** The words that a reader of the original would see. */
function wordsOf(html: string): string[] {
  const page = pageOf(html);
  const unread = 'script, style, template, noscript, svg, math, title, iframe';
  for (const element of page.querySelectorAll(unread)) element.remove();
  return page.textContent.match(WORD) ?? [];
}

describe('the articles of real feeds', () => {
  async function keepTheWords(): Promise<void> {
    for (const { path, texts } of feeds) {
      let [there, kept] = [0, 0];
      for (const text of texts) {
        const box = await clean(text);
        expect(strangeParts(box), path).to.be.empty;
        const left = new Set(box.textContent.match(WORD));
        const words = wordsOf(text);
        there += words.length;
        kept += words.filter((word) => left.has(word)).length;
      }
      expect(kept / there, path).to.be.at.least(0.99);
    }
  }

  it('keep their words', keepTheWords);

  it('keep them in an engine without setHTML, too', () =>
    withoutSetHtml(keepTheWords));

  async function keepTheMarkup(): Promise<void> {
    let [there, kept] = [0, 0];
    for (const { path, texts } of feeds) {
      for (const text of texts) {
        const box = await clean(text, { allowsImage: () => true });
        const found = compareMarkup(pageOf(text), box);
        const share = found.kept / found.there;
        if (found.there > 20) expect(share, path).to.be.at.least(0.95);
        there += found.there;
        kept += found.kept;
      }
    }
    console.log(`${kept} of ${there} allowed parts of real articles are kept`);
    if (feeds.length) expect(kept / there).to.be.at.least(0.99);
  }

  it('keep their allowed elements and attributes', keepTheMarkup);

  it('keep those in an engine without setHTML, too', () =>
    withoutSetHtml(keepTheMarkup));
});
