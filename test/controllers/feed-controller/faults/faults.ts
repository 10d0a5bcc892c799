import { expect } from 'chai';
import type { State } from '../../../../src/model/feed.js';
import { meet, meetOne, part, TAGS } from '../../../elements/states/meet.js';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { settled } from '../../../helpers/page.js';
import { loud, quiet } from '../../../helpers/quiet.js';
import { expectShown, expectStaleWords, expectWords } from './expect.js';
import { OLD, type Outcome } from './outcome.js';
import { soon } from './soon.js';
import { giveUpAfter, watch } from './watch.js';

/** Where a fault is at once, and where it comes after a good answer. */
type Addresses = Record<string, { first: string; again?: string }>;

/**
 * Meets every fault of a kind of `test/server/faults/` twice: with all four
 * elements, and with a list that shows a good copy already.
 */
export function testFaults(
  kind: string,
  expected: Readonly<Record<string, Outcome>>,
): void {
  describe(`a feed with a fault (${kind})`, () => {
    let addresses: Addresses;
    before(async () => {
      const response = await fetch(`/faults/${kind}`);
      addresses = (await response.json()) as Addresses;
    });
    beforeEach(() => {
      quiet();
      freeze();
    });
    afterEach(() => {
      part();
      unfreeze();
      loud();
    });

    it('is each of those that the server has', () => {
      expect(Object.keys(addresses)).to.have.members(Object.keys(expected));
    });

    for (const [name, outcome] of Object.entries(expected)) {
      it(`${outcome.reason ?? outcome.state}: ${name}`, () =>
        meetFault(addresses[name]!.first, outcome));
      if (outcome.once) continue;
      it(`after a good copy: ${name}`, () =>
        meetAgain(addresses[name]!.again!, outcome));
    }
  });
}

/**
 * What the others do while a list is in a state. Whether they have something to
 * say of its items is another matter.
 */
const OTHERS: Readonly<Record<State, readonly State[]>> = {
  loading: [],
  failed: ['failed'],
  empty: ['empty'],
  ready: ['ready', 'empty'],
  stale: ['stale', 'ready', 'empty'],
};

/** All four elements at an address that is faulty at once. */
async function meetFault(address: string, outcome: Outcome): Promise<void> {
  const end = watch();
  const restore = giveUpAfter(outcome.timeout);
  const visitors = await meet(TAGS, `feed="${address}"`);
  await Promise.all(visitors.map(({ element }) => settled(element)));
  restore();
  const [list, ...others] = visitors;
  expectShown(list!, outcome);
  for (const { element } of others) {
    expect(element.state, element.localName).to.be.oneOf(OTHERS[outcome.state]);
  }
  if (outcome.reason) await expectWords(visitors, outcome.reason);
  await end(outcome);
}

/** A list whose feed was good before. */
async function meetAgain(address: string, outcome: Outcome): Promise<void> {
  const end = watch();
  const visitor = await meetOne('event-list', `feed="${address}"`);
  const { element } = visitor;
  await settled(element);
  expect(visitor.titles).to.deep.equal(OLD);
  const restore = giveUpAfter(outcome.timeout);
  await element.refresh();
  restore();
  const isFailed = outcome.state === 'failed';
  const then: Outcome = isFailed
    ? { ...outcome, state: 'stale', titles: OLD }
    : outcome;
  // Further pages come after the first.
  await soon(() => visitor.titles.length === then.titles.length);
  await soon(() => element.state === then.state);
  expectShown(visitor, then);
  if (then.state === 'stale') await expectStaleWords(visitor);
  await end(then);
}
