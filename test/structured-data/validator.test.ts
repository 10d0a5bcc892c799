import { expect } from 'chai';
import { fullItem } from '../helpers/good-feed.js';
import { faultsOf, missingIn } from './validator.js';
import { nodeOf, type Read } from './written.js';

/** The validator of these tests, so that its silence means something. */
describe('the validator', () => {
  const good = () => nodeOf(fullItem)!;

  const BAD: Readonly<Record<string, [change: Read, fault: RegExp]>> = {
    'no name': [{ name: undefined }, /lacks name/],
    'no place': [{ location: undefined }, /lacks location/],
    'a wall clock': [{ startDate: '2027-03-08T18:00:00' }, /startDate/],
    'an end before the start': [
      { endDate: '2027-03-07T18:00:00+01:00' },
      /ends/,
    ],
    'a day that ends at a time': [{ startDate: '2027-03-08' }, /ends/],
    'a bare status': [{ eventStatus: 'EventCancelled' }, /eventStatus/],
    'a script’s address': [{ url: 'javascript:alert(1)' }, /url/],
    'a price in words': [
      { offers: { '@type': 'Offer', price: '5 Euro' } },
      /Offer.price/,
    ],
    'a place without address': [
      { location: { '@type': 'Place', name: 'Saal' } },
      /Place lacks address/,
    ],
    'an organizer in words': [{ organizer: 'Verein' }, /organizer is text/],
    'what schema.org lacks': [{ headline: 'A' }, /has no headline/],
  };

  for (const [name, [change, fault]] of Object.entries(BAD)) {
    it(`catches ${name}`, () => {
      const changed = JSON.stringify({ ...good(), ...change });
      const faults = faultsOf(JSON.parse(changed) as Read);
      expect(faults.join()).to.match(fault);
    });
  }

  it('says what is wanted', () => {
    expect(missingIn(nodeOf({ title: 'A' })!)).to.deep.equal([
      'image',
      'datePublished',
      'dateModified',
      'author',
    ]);
  });
});
