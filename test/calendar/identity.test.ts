import { expect } from 'chai';
import { FEED_URL } from '../helpers/normalised.js';
import { fileOf, linesOf, valueOf } from './written.js';

const startDate = '2027-03-08T18:00';
const uid = (id: string, more = {}) =>
  valueOf(fileOf({ startDate }, { id, ...more }), 'uid');

describe('the identity of an event in a calendar', () => {
  it('is its id at its feed’s host, whatever else changes', () => {
    const { host } = new URL(FEED_URL);
    expect(uid('frauentag')).to.equal(`frauentag@${host}`);
    expect(uid('frauentag', { title: 'Anders' })).to.equal(uid('frauentag'));
  });

  it('is the id alone where that is the only one in the world', () => {
    for (const id of ['https://a.example/7', '7A@calendar.example']) {
      expect(uid(id)).to.equal(id);
    }
  });

  it('comes with the file’s own time, so that a later one counts', () => {
    const more = { date_modified: '2026-01-01T00:00:00Z' };
    expect(linesOf(fileOf({ startDate }, more), 'DTSTAMP')).to.deep.equal([
      'DTSTAMP:20261124T110000Z',
    ]);
  });
});
