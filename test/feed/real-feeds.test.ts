import { expect, util } from 'chai';
import { isJsonFeed } from '../../src/feed/formats/json-feed.js';
import {
  normaliseFeed,
  normaliseItems,
} from '../../src/feed/normalise/feed.js';
import { FEED_URL } from '../helpers/normalised.js';
import { sharedFile } from '../helpers/shared.js';

/** Rows of the index: a file's name, its format, how many items it holds. */
async function jsonFeeds(): Promise<[string, number][]> {
  const index = (await sharedFile('feeds/INDEX.tsv')) ?? '';
  return index
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, format]) => format === 'jsonfeed' || format === 'malformed')
    .map((cells) => [cells[0]!, Number(cells[7])]);
}

/** Feeds as other people's software writes them; see test/helpers/shared.ts. */
describe('real JSON Feeds', () => {
  it('have all their items, or are no JSON', async () => {
    for (const [name, count] of await jsonFeeds()) {
      const text = (await sharedFile(`feeds/${name}`))!;
      if (isNaN(count)) {
        expect(() => void JSON.parse(text), name).to.throw(SyntaxError);
        continue;
      }
      const value: unknown = JSON.parse(text);
      expect(isJsonFeed(value), name).to.be.true;
      const { items, problems } = normaliseFeed(value, FEED_URL);
      expect(items, name).to.have.length(count);
      expect(problems, name).to.be.empty;
    }
  });

  it('have items that stay the same when they are read again', async () => {
    for (const [name, count] of await jsonFeeds()) {
      if (isNaN(count)) continue;
      const text = (await sharedFile(`feeds/${name}`))!;
      const { items } = normaliseFeed(JSON.parse(text), FEED_URL);
      const again = normaliseItems(items, { bases: [] }).items;
      expect(util.eql(again, items), name).to.be.true;
    }
  });
});
