import { expect } from 'chai';
import type { Item } from '../../src/model/item.js';
import { Facets } from '../../src/search/facets.js';
import { isChoice, optionsOf } from '../../src/search/options.js';

const item = (id: string, tags: string[], organizer: string): Item => ({
  id,
  tags,
  authors: [{ name: organizer }],
});

const items = [
  item('1', ['Familie', 'Lesung'], 'Museum'),
  item('2', ['familie'], 'Bibliothek'),
  item('3', ['Lesung', 'Lesung'], 'Bibliothek'),
  item('4', ['Ärzte', 'Zoo'], 'Museum'),
];
const facets = new Facets([
  ({ tags = [] }) => tags,
  ({ authors = [] }) => authors.map(({ name }) => name),
]);

/** What is found, and the options of both groups. */
function narrow(tags: string[], organizers: string[], matches?: Set<Item>) {
  const chosen = [tags, organizers].map(
    (keys) => new Map(keys.map((key) => [key, key])),
  );
  const { found, uses, counts } = facets.narrow(items, matches, chosen);
  const options = uses.map((used, group) =>
    optionsOf(used, counts[group]!, chosen[group]!, 'de').map(
      ({ name, count }) => `${name} ${count}`,
    ),
  );
  return { found: found.map(({ id }) => id).join(''), options };
}

describe('facets', () => {
  it('are counted, the most used first, then by name as Germans sort', () => {
    expect(narrow([], [])).to.deep.equal({
      found: '1234',
      options: [
        ['Familie 2', 'Lesung 2', 'Ärzte 1', 'Zoo 1'],
        ['Bibliothek 2', 'Museum 2'],
      ],
    });
  });

  it('of one group add up', () => {
    const { found, options } = narrow(['familie', 'zoo'], []);
    expect(found).to.equal('124');
    expect(options[0]).to.deep.equal([
      'Familie 2',
      'Lesung 2',
      'Ärzte 1',
      'Zoo 1',
    ]);
    expect(options[1]).to.deep.equal(['Bibliothek 1', 'Museum 2']);
  });

  it('of two groups narrow each other', () => {
    const { found, options } = narrow(['lesung'], ['museum']);
    expect(found).to.equal('1');
    expect(options[0]).to.deep.equal([
      'Familie 1',
      'Lesung 1',
      'Ärzte 1',
      'Zoo 1',
    ]);
    expect(options[1]).to.deep.equal(['Bibliothek 1', 'Museum 1']);
  });

  it('that would show nothing are not offered, unless they are chosen', () => {
    const { found, options } = narrow(['zoo'], [], new Set(items.slice(0, 1)));
    expect(found).to.equal('');
    expect(options).to.deep.equal([['Familie 1', 'Lesung 1', 'Zoo 0'], []]);
  });

  it('that every item has are no choice', () => {
    const same = [item('1', ['A'], 'Amt'), item('2', ['B'], 'Amt')];
    const none = [new Map(), new Map()];
    const { uses } = facets.narrow(same, undefined, none);
    expect(uses.map((used) => isChoice(used, 2))).to.deep.equal([true, false]);
  });

  it('never lead to nothing, whatever else is chosen', () => {
    for (const tags of [[], ['familie'], ['zoo'], ['lesung', 'zoo']]) {
      for (const name of narrow(tags, []).options[1]!) {
        const key = name.replace(/ \d+$/, '').toLowerCase();
        expect(narrow(tags, [key]).found, `${tags.join()} ${key}`).not.to.be
          .empty;
      }
    }
  });
});
