import { expect } from 'chai';
import { isEqual } from '../../../src/feed/normalise/equal.js';

const ALIKE = ['1', '"a"', 'null', '[]', '{}', '{"a":[1,{"b":null}]}'];
const DIFFERENT = [
  ['1', '"1"'],
  ['null', '0'],
  ['null', '{}'],
  ['[]', '{}'],
  ['["a"]', '{"0":"a"}'],
  ['{"a":1}', '{"b":1}'],
  ['{"a":1}', '{"a":1,"b":1}'],
  ['{"a":{"b":[1,2]}}', '{"a":{"b":[2,1]}}'],
] as const;

const isSame = (one: string, other: string) =>
  isEqual(JSON.parse(one), JSON.parse(other));

describe('isEqual', () => {
  for (const text of ALIKE) {
    it(`takes ${text} as the same`, () => {
      expect(isSame(text, text)).to.equal(true);
    });
  }

  for (const [one, other] of DIFFERENT) {
    it(`tells ${one} from ${other}`, () => {
      expect(isSame(one, other)).to.equal(false);
      expect(isSame(other, one)).to.equal(false);
    });
  }

  it('takes members in any order', () => {
    expect(isSame('{"a":1,"b":2}', '{"b":2,"a":1}')).to.equal(true);
  });
});
