import { expect, util } from 'chai';
import {
  normaliseFeed,
  normaliseItems,
} from '../../../src/feed/normalise/feed.js';
import { fullItem, goodFeed, plainItem } from '../../helpers/good-feed.js';
import {
  mutantsOf,
  pathsOf,
  RUBBISH,
  withRubbish,
} from '../../helpers/mutants.js';
import { FEED_URL } from '../../helpers/normalised.js';

const [, neighbour] = normaliseFeed(goodFeed(), FEED_URL).items;

/** What every reader of an item relies on. */
function expectSound(items: readonly object[]): void {
  const text = JSON.stringify(items);
  expect(text.match(/"(\w*url|image|logo)":"(?!https?:).{9}/)).to.be.null;
  expect(text.match(/"(?!alt)\w+":(null|"")/), 'neither null nor empty').to.be
    .null;
  const again = normaliseItems(items, { bases: [] }).items;
  // No deep comparison: a difference may be a megabyte long.
  expect(util.eql(again, items), 'the same, read twice').to.be.true;
}

describe('one bad item', () => {
  const paths = pathsOf(fullItem);

  for (const path of paths) {
    it(`takes nothing with it, whatever its ${path.join('.')}`, () => {
      for (const rubbish of RUBBISH) {
        const bad = withRubbish(fullItem, path, rubbish);
        const feed = normaliseFeed(
          goodFeed({ items: [bad, plainItem] }),
          FEED_URL,
        );
        expect(feed.items.at(-1)).to.deep.equal(neighbour);
        expectSound(feed.items);
      }
    });
  }

  it('takes nothing with it, with several slips at once', () => {
    for (const mutant of mutantsOf(fullItem, 500, 42)) {
      const { items } = normaliseFeed(
        goodFeed({ items: [mutant, plainItem] }),
        FEED_URL,
      );
      expect(items.at(-1)).to.deep.equal(neighbour);
      expectSound(items);
    }
  });
});

describe('a feed with one bad member', () => {
  const whole = goodFeed();
  const { origin } = new URL(FEED_URL);
  for (const path of pathsOf({ ...whole, items: undefined })) {
    it(`has its items, whatever its ${path.join('.')}`, () => {
      for (const rubbish of RUBBISH) {
        const bad = withRubbish(whole, path, rubbish);
        const { items, next_url } = normaliseFeed(bad, FEED_URL);
        if (path[0] !== 'items') expect(items).to.have.length(2);
        if (next_url) expect(new URL(next_url).origin).to.equal(origin);
        expectSound(items);
      }
    });
  }
});
