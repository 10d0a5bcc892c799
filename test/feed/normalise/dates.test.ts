import { expect } from 'chai';
import { itemOf } from '../../helpers/normalised.js';

describe('the dates of an item', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['2027-03-08T18:00:00+01:00', '2027-03-08T18:00:00+01:00'],
    ['2027-03-08T17:00:00.123Z', '2027-03-08T17:00:00+00:00'],
    ['2018-01-06T08:00', '2018-01-06T08:00:00'],
    ['2022-07-26 13:01:01', '2022-07-26T13:01:01'],
    ['2027-03-08T18:00+01', '2027-03-08T18:00:00+01:00'],
    ['06.03.2026 18:00', '2026-03-06T18:00:00'],
    ['2027-03-08', '2027-03-08'],
  ];
  for (const [written, read] of examples) {
    it(`are read as ${read} from ${written}`, () => {
      const item = itemOf({ date_published: written, date_modified: written });
      expect(item.date_published).to.equal(read);
      expect(item.date_modified).to.equal(read);
    });
  }

  const none = [
    '0001-01-01T00:00:00Z',
    'Mon, 01 Jan 0001',
    '1970-01-01T00:00:00Z',
    '2067-01-01',
    '2027-02-30',
    '2027-13-01',
    '19 OKT',
    'gestern',
    '',
    1774980000,
    true,
    [],
    {},
    null,
  ];
  for (const written of none) {
    it(`are absent for ${JSON.stringify(written)}, never today`, () => {
      const item = itemOf({ date_published: written, date_modified: written });
      expect(item).not.to.have.any.keys('date_published', 'date_modified');
    });
  }
});
