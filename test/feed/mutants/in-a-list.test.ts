import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';
import { loud, quiet } from '../../helpers/quiet.js';
import { watchUncaught } from '../../helpers/uncaught.js';
import { mutantsOf, type Mutant } from './mutants.js';
import { realFeeds } from './real-feeds.js';

/** Every twentieth; the feeds have different numbers of mutants. */
const STEP = 20;

const feeds = await realFeeds();
const sample = feeds.flatMap(mutantsOf).filter((_, at) => at % STEP === 0);

describe(`${sample.length} spoilt feeds in <event-list>`, () => {
  beforeEach(() => {
    freeze();
    quiet();
  });
  afterEach(() => {
    leave();
    loud();
    unfreeze();
  });

  /** The state, and what is to be seen of it. */
  async function see({ path, text }: Mutant): Promise<void> {
    const feed = addressOf(text);
    const visitor = await visit(`<event-list feed="${feed}" images="none">`);
    const { state } = visitor.element;
    expect(state, path).to.be.oneOf(['ready', 'empty', 'failed']);
    expect(visitor.all('article').length > 0, path).to.equal(state === 'ready');
    expect(visitor.text, path).not.to.equal('');
    leave();
    URL.revokeObjectURL(feed);
  }

  it('are at least a hundred', () => {
    expect(sample).to.have.length.at.least(feeds.length ? 100 : 0);
  });

  it('show items, or say in words why not', async function () {
    this.timeout(30_000);
    const uncaught = watchUncaught();
    for (const mutant of sample) await see(mutant);
    expect(await uncaught()).to.deep.equal([]);
  });
});
