import { expect } from 'chai';
import { format as atom } from '../../../../src/feed/formats/atom.js';
import { format as page } from '../../../../src/feed/formats/html-page.js';
import { format as icalendar } from '../../../../src/feed/formats/icalendar.js';
import { format as rss } from '../../../../src/feed/formats/rss.js';
import { firstOf, read } from '../../../helpers/formats.js';
import { requestsFor } from '../../../helpers/feeds.js';
import { HOSTILE } from './hostile.js';

const FORMATS = { rss, atom, page, icalendar };

/**
 * Milliseconds. A quarter of a second is usual; what isn't read in proportion
 * to its length takes minutes.
 */
const PATIENCE = 3000;

describe('Hostile text', () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`${what} is read at once, or not at all`, () => {
      for (const [name, format] of Object.entries(FORMATS)) {
        const before = performance.now();
        const feed = read(format, text);
        const took = performance.now() - before;
        expect(took, name).to.be.below(PATIENCE);
        if (feed) expect(feed.items).to.be.an('array');
      }
    });
  }

  it('has no entities of its own', () => {
    const { title } = firstOf(rss, HOSTILE['an entity that explodes']);
    expect(title).to.equal('&l9;');
  });

  it('has no entities of other files', async () => {
    const { title } = firstOf(rss, HOSTILE['an entity of another file']);
    expect(title).to.equal('&x;');
    expect(await requestsFor('xxe')).to.equal(0);
  });
});
