import { expect } from 'chai';
import { normaliseFeed } from '../../src/feed/normalise/feed.js';
import type { RawFeed } from '../helpers/feeds.js';
import { fullItem } from '../helpers/good-feed.js';
import {
  jsonOf,
  mutantsOf,
  pathsOf,
  RUBBISH,
  withRubbish,
} from '../helpers/mutants.js';
import { ADDRESS, check, goodFeed } from './checked.js';

/** It stands nowhere else, so what is left of it can be found. */
const MARK = 'Kauderwelsch4711';
/** Things that can't be where they are put, or can. */
const MARKED: readonly unknown[] = [
  MARK,
  [MARK],
  [[MARK]],
  { name: MARK },
  { text: { text: MARK } },
  `mailto:${MARK}@a.example`,
  `https://[${MARK}`,
  `https://a.example/${MARK}`,
  `${MARK} `.repeat(400),
  `${MARK}, 30. Februar`,
  471_147.25,
];

/** The part of a marked value that must be seen, or missed aloud. */
const markOf = (value: unknown): string =>
  jsonOf(value).includes(MARK) ? MARK : '471147.25';

const feedOf = (item: unknown): RawFeed => goodFeed({ items: [item] });
const shownOf = (item: unknown): string =>
  JSON.stringify(normaliseFeed(feedOf(item), ADDRESS).items);

/** Kinds of places are shown as places; of authors the newer name counts. */
const UNSHOWN = /^(author\b|_event\.location\.\d\.type$)/;

/** Whether one place lies in the other. */
const meets = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);

async function findings(item: unknown) {
  const report = await check(jsonOf(feedOf(item)));
  return report.findings;
}

describe('the checker', function () {
  this.timeout(60_000);

  for (const path of pathsOf(fullItem)) {
    const name = path.join('.');
    if (UNSHOWN.test(name)) continue;

    it(`misses nothing that isn't shown of ${name}`, async () => {
      const pointer = `/items/0/${path.join('/')}`;
      for (const value of MARKED) {
        const item = withRubbish(fullItem, path, value);
        const whole = jsonOf(value).split(markOf(value)).length;
        const left = shownOf(item).split(markOf(value)).length;
        if (left >= whole) continue;
        const found = await findings(item);
        const said = found.some((one) => meets(one.pointer, pointer));
        expect(said, `${name}: ${jsonOf(value).slice(0, 60)}`).to.be.true;
      }
    });
  }

  it('has something to say of every mutant that loses an item', async () => {
    for (const mutant of mutantsOf(fullItem, 300, 7)) {
      const report = await check(jsonOf(feedOf(mutant)));
      if (report.items.length === 1) continue;
      const levels = report.findings.map(({ level }) => level);
      expect(levels).to.include('error');
    }
  });

  it('takes any rubbish anywhere', async () => {
    const whole = feedOf(fullItem);
    for (const path of pathsOf(whole)) {
      for (const rubbish of RUBBISH) {
        const { findings: found } = await check(
          jsonOf(withRubbish(whole, path, rubbish)),
        );
        expect(found.every(({ line = 1 }) => line > 0)).to.be.true;
      }
    }
  });
});
