import { expect } from 'chai';
import { detailsOf } from '../../helpers/normalised.js';

describe('older names in _event', () => {
  it('are read', () => {
    const details = detailsOf({
      start: '2027-03-08T18:00',
      end: '2027-03-08T20:00',
      timezone: 'Europe/Vienna',
      organizers: [{ name: 'A' }],
    });
    expect(details).to.deep.equal({
      startDate: '2027-03-08T18:00:00',
      endDate: '2027-03-08T20:00:00',
      timeZone: 'Europe/Vienna',
      organizer: [{ name: 'A' }],
    });
  });

  it('come second', () => {
    const details = detailsOf({
      startDate: '2027-03-08',
      start: '2026-01-01',
      endDate: '2027-03-09',
      end: '2026-01-02',
      timeZone: 'Europe/Berlin',
      timezone: 'Europe/Vienna',
      organizer: { name: 'A' },
      organizers: [{ name: 'B' }],
    });
    expect(details).to.deep.equal({
      startDate: '2027-03-08',
      endDate: '2027-03-09',
      timeZone: 'Europe/Berlin',
      organizer: [{ name: 'A' }],
    });
  });

  it('step in for empty new ones', () => {
    const empty = { startDate: '', endDate: null, timeZone: '' };
    const details = { ...empty, start: '2027-03-08', timezone: 'UTC' };
    expect(detailsOf(details)).to.deep.equal({
      startDate: '2027-03-08',
      timeZone: 'UTC',
    });
  });
});
