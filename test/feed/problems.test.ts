import { expect } from 'chai';
import { inWords } from '../../src/feed/problems.js';

describe('the problems of a feed', () => {
  it('are said with the place in the feed', () => {
    const said = inWords([
      { index: 0, what: 'no-id' },
      { index: 7, what: 'reversed' },
    ]);
    expect(said).to.equal(
      'items[0] has no "id", left out; ' +
        'items[7] has an "endDate" before its "startDate", ignored',
    );
  });

  it('are counted from the fourth on', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) => ({ index, what: 'no-text' }) as const,
    );
    expect(inWords(many)).to.match(/^items\[0\] .*items\[2\] .*; and 97 more$/);
    expect(inWords(many)).not.to.contain('items[3]');
    expect(inWords(many.slice(0, 3))).not.to.contain('more');
  });
});
