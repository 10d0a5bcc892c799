import { expect } from 'chai';
import { sharedFile } from '../helpers/shared.js';
import { clean, withoutSetHtml } from './clean.js';
import { strangeParts } from './strange-parts.js';

const FILES = [
  'jsonfeed/cuzimbisonratte-de.json',
  'jsonfeed/cybozu-tech-blogs.json',
  'jsonfeed/manton-microblog.json',
  'jsonfeed/rsparser-daringfireball.json',
  'jsonfeed/rsparser-rose.json',
  'tribe/nwea-events.json',
  'wordpress/softconcis-posts.json',
];

const index = await sharedFile('feeds/INDEX.tsv');

/** Every HTML that a feed holds, whatever its format calls it. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') {
    return /^(content_html|rendered|description)$/.test(name) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
}

/** The words that a reader of the original would see. */
function wordsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const unread = 'script, style, template, noscript, svg, math, title, iframe';
  for (const element of page.querySelectorAll(unread)) element.remove();
  return page.body.textContent.match(/[\p{L}\d]+/gu) ?? [];
}

describe('the articles of real feeds', () => {
  async function keepsTheWords(): Promise<void> {
    for (const file of index ? FILES : []) {
      const feed = await sharedFile(`feeds/${file}`);
      const texts = textsIn(JSON.parse(feed!));
      expect(texts, file).not.to.be.empty;
      let [there, kept] = [0, 0];
      for (const text of texts) {
        const box = await clean(text);
        expect(strangeParts(box), file).to.be.empty;
        const left = new Set(box.textContent.match(/[\p{L}\d]+/gu));
        const words = wordsOf(text);
        there += words.length;
        kept += words.filter((word) => left.has(word)).length;
      }
      expect(kept / there, file).to.be.at.least(0.99);
    }
  }

  it('keep their words', keepsTheWords);

  it('keep them in an engine without setHTML, too', () =>
    withoutSetHtml(keepsTheWords));
});
