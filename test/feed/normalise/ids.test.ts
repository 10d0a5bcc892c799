import { expect } from 'chai';
import { feedOf } from '../../helpers/normalised.js';

/** JSON Feed 1.1: "If an item doesn't have an id, it must be discarded." */
describe('the id of an item', () => {
  const idsOf = (...ids: unknown[]) =>
    feedOf(ids.map((id) => ({ id, title: 'A' }))).items.map(({ id }) => id);

  it('may be any text, not only an address', () => {
    expect(idsOf('user/posts/2020-02-21/index.md')).to.deep.equal([
      'user/posts/2020-02-21/index.md',
    ]);
  });

  it('may be a number', () => {
    expect(idsOf(7, 0, 12.5)).to.deep.equal(['7', '0', '12.5']);
  });

  it('loses the space around it', () => {
    expect(idsOf(' a\n')).to.deep.equal(['a']);
  });

  it('is needed', () => {
    expect(
      idsOf(undefined, null, '', ' \t\n', {}, [], true, 'a'),
    ).to.deep.equal(['a']);
  });

  it('is known once: of several items the first stays', () => {
    const { items } = feedOf([
      { id: 7, title: 'First' },
      { id: '7', title: 'Second' },
      { id: ' 7 ', title: 'Third' },
      { id: '8', title: 'Other' },
    ]);
    expect(items.map(({ title }) => title)).to.deep.equal(['First', 'Other']);
  });

  it('is missed in words for the publisher, with the place in the feed', () => {
    const { problems } = feedOf([
      { id: 'a', title: 'A' },
      { title: 'B' },
      { id: 'a', title: 'C' },
    ]);
    expect(problems).to.deep.equal([
      { index: 1, what: 'no-id' },
      { index: 2, what: 'same-id' },
    ]);
  });
});
