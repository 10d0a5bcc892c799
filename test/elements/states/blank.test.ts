import { expect } from 'chai';
import { until } from '../../helpers/page.js';
import { loud, quiet } from '../../helpers/quiet.js';
import type { Visitor } from '../../helpers/visitor.js';
import { meet, part, TAGS } from './meet.js';
import { Source } from './source.js';

describe('an element in any state', () => {
  let source: Source;
  let visitors: Visitor[];

  beforeEach(async () => {
    quiet();
    source = new Source();
    visitors = await meet(TAGS, `feed="${source.address}" item="news-1"`);
  });
  afterEach(() => {
    part();
    source.end();
    loud();
  });

  const each = (isTrue: (visitor: Visitor) => boolean): Promise<void> =>
    until(() => visitors.every(isTrue));

  /** Nowhere an empty box, nor a word that is none. */
  function showSomething(): void {
    for (const { element, text } of visitors) {
      const what = `<${element.localName}> ${element.state}`;
      expect(text, what).to.match(/\p{L}{3}/u);
      expect(text, what).not.to.match(/\b(false|undefined|null|NaN)\b|\[obj/);
      expect(element.offsetHeight, what).to.be.above(10);
    }
  }

  it('shows something: loading', () => showSomething());

  it('shows something: ready, then stale', async () => {
    await source.answer({ news: 3 });
    // Nobody organises these news.
    await each(({ element }) => /ready|empty/.test(element.state));
    showSomething();
    const [first] = visitors;
    const refreshed = first!.element.refresh();
    await source.answer(503);
    await refreshed;
    await each(({ element }) => element.state === 'stale');
    showSomething();
  });

  it('shows something: empty', async () => {
    await source.answer({ news: 0 });
    await each(({ element }) => element.state === 'empty');
    showSomething();
  });

  it('shows something: failed, and tried again', async () => {
    await source.answer(503);
    await each(({ element }) => element.state === 'failed');
    showSomething();
    await each(({ buttons }) => buttons.length > 0);
    showSomething();
    const [first] = visitors;
    void first!.element.refresh();
    await each(({ element }) => element.state === 'loading');
    showSomething();
    await source.answer({ news: 1 });
  });
});
