import { expect } from 'chai';
import { fullItem, plainItem } from '../helpers/good-feed.js';
import {
  mutantsOf,
  pathsOf,
  RUBBISH,
  withRubbish,
} from '../helpers/mutants.js';
import { leave, visit } from '../helpers/page.js';
import { watchUncaught } from '../helpers/uncaught.js';

/** Hundreds of items, each with slips of its own; the same in every run. */
const everySeventh = pathsOf(fullItem).flatMap((path, index) =>
  RUBBISH.filter((_, odd) => (odd + index) % 7 === 0).map((rubbish) =>
    withRubbish(fullItem, path, rubbish),
  ),
);
const mutants = [...everySeventh, ...mutantsOf(fullItem, 50, 7)];

describe(`${mutants.length} items with slips`, () => {
  afterEach(leave);

  it('leave the good one beside them in <event-list>', async () => {
    const uncaught = watchUncaught();
    const visitor = await visit('<event-list>', { items: [] });
    for (const mutant of mutants) {
      visitor.element.items = [mutant, plainItem];
      await visitor.element.updateComplete;
      expect(visitor.titles).to.include(plainItem.title);
    }
    expect(await uncaught()).to.deep.equal([]);
  });

  it('are shown in full by <event-card>, as far as they can be', async () => {
    const uncaught = watchUncaught();
    const visitor = await visit('<event-card images="none">', { items: [] });
    for (const mutant of mutants) {
      visitor.element.items = [mutant];
      await visitor.element.updateComplete;
      expect(visitor.titles.length === 1).to.equal(
        visitor.element.state === 'ready',
      );
    }
    expect(visitor.all('img')).to.be.empty;
    expect(await uncaught()).to.deep.equal([]);
  });

  it('have neighbours and organisers, and take no one else’s', async () => {
    const uncaught = watchUncaught();
    const nav = await visit('<article-nav item="nachbar">', { items: [] });
    const footer = await visit('<organizer-footer item="nachbar">', {
      items: [],
    });
    const authors = ['Nachbarschaft'];
    for (const mutant of mutants) {
      const items = [mutant, { ...plainItem, authors }];
      nav.element.items = items;
      footer.element.items = items;
      await nav.element.updateComplete;
      await footer.element.updateComplete;
      expect(footer.text).to.equal('Veranstalter: Nachbarschaft');
    }
    expect(await uncaught()).to.deep.equal([]);
  });
});
