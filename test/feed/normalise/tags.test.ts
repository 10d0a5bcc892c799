import { expect } from 'chai';
import { itemOf } from '../../helpers/normalised.js';

describe('the tags of an item', () => {
  const examples: readonly (readonly [unknown, readonly string[]])[] = [
    [
      ['Kunst', 'Musik'],
      ['Kunst', 'Musik'],
    ],
    ['workflow,omnifocus', ['workflow', 'omnifocus']],
    [' a , b,, ,c ', ['a', 'b', 'c']],
    ['einer', ['einer']],
    [7, ['7']],
    [
      [2027, 'a'],
      ['2027', 'a'],
    ],
    [[' a ', '', null, {}, ['b'], true], ['a']],
    [
      ['a', 'b', 'a', ' a'],
      ['a', 'b'],
    ],
    ['a,a', ['a']],
    [['Kunst, Musik'], ['Kunst, Musik']],
    [['Kunst &amp; Kultur'], ['Kunst & Kultur']],
  ];
  for (const [written, read] of examples) {
    it(`are ${read.join(' and ')} for ${JSON.stringify(written)}`, () => {
      expect(itemOf({ tags: written }).tags).to.deep.equal(read);
    });
  }

  it('are absent where there are none', () => {
    for (const none of ['', ',', [], [null], {}, true, null]) {
      expect(itemOf({ tags: none }), JSON.stringify(none)).not.to.have.property(
        'tags',
      );
    }
  });
});
