import { expect } from 'chai';
import type { Failed } from '../../../src/feed/feed-error.js';
import type { Feed } from '../../../src/model/feed.js';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { watchUncaught } from '../../helpers/uncaught.js';
import { mutantsOf } from './mutants.js';
import { isFailed, readText } from './read.js';
import { realFeeds, type RealFeed } from './real-feeds.js';

const feeds = await realFeeds();

/** What can be wrong with a text. */
const REASONS = ['not-a-feed', 'empty', 'expired', 'too-large'];

/** What came of the mutants of good feeds. */
const outcomes = { items: 0, problems: 0, failures: 0, nothing: 0 };
const texts = new Set<string>();

/** The items; an error that nobody meant is thrown. */
async function itemsIn({ path, isGood }: RealFeed, text: string) {
  const found = await readText(text, path);
  const outcome = outcomeOf(found);
  if (isGood) outcomes[outcome]++;
  return isFailed(found) ? [] : found.items;
}

function outcomeOf(found: Feed | Failed): keyof typeof outcomes {
  if (isFailed(found)) {
    expect(REASONS).to.include(found.reason);
    return 'failures';
  }
  if (found.items.length) return 'items';
  return found.problems.length ? 'problems' : 'nothing';
}

describe('feeds of other people’s software', function () {
  this.timeout(30_000);

  beforeEach(() => freeze());
  afterEach(unfreeze);

  for (const feed of feeds) {
    it(`show all that can be read, once spoilt: ${feed.path}`, async () => {
      const uncaught = watchUncaught();
      const whole = await itemsIn(feed, feed.text);
      expect(whole.length > 0, 'as it is').to.equal(feed.isGood);
      for (const mutant of mutantsOf(feed)) {
        texts.add(mutant.text);
        const left = await itemsIn(feed, mutant.text);
        // What doesn't make one item of each may lose several with one.
        if (mutant.beside !== whole.length) continue;
        const ids = new Set(left.map(({ id }) => id));
        const lost = whole.filter(({ id }) => !ids.has(id));
        expect(lost.length, mutant.text.slice(0, 2000)).to.be.at.most(1);
      }
      expect(await uncaught()).to.deep.equal([]);
    });
  }

  it('were spoilt in more than two thousand ways', () => {
    console.log(`${texts.size} spoilt feeds: ${JSON.stringify(outcomes)}`);
    expect(texts.size).to.be.at.least(feeds.length ? 2000 : 0);
    // A feed that lists nothing is no failure, but should be rare.
    expect(outcomes.nothing).to.be.below(1 + texts.size / 100);
  });
});
