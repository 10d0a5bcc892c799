import { expect } from 'chai';
import { neighboursOf } from '../../src/feed/neighbours.js';

describe('the neighbours of an item', () => {
  const [first, second, third] = ['1', '2', '3'].map((id) => ({ id }));
  const ordered = [first!, second!, third!];

  it('are the earlier one and the later one', () => {
    expect(neighboursOf(second, ordered)).to.deep.equal({
      previous: first,
      next: third,
    });
  });

  it('are absent at the ends', () => {
    expect(neighboursOf(first, ordered)).to.deep.equal({ next: second });
    expect(neighboursOf(third, ordered)).to.deep.equal({ previous: second });
    expect(neighboursOf(first, [first!])).to.deep.equal({});
  });

  it('are absent where the item isn’t in the list', () => {
    expect(neighboursOf({ id: '4' }, ordered)).to.deep.equal({});
    expect(neighboursOf(undefined, ordered)).to.deep.equal({});
    expect(neighboursOf(first, [])).to.deep.equal({});
  });
});
