import { expect } from 'chai';
import { fileOf, linesOf } from './written.js';

const days = (startDate: string, endDate?: string) =>
  linesOf(fileOf({ startDate, endDate }), 'DTSTART', 'DTEND');

describe('an event of whole days in a calendar', () => {
  it('ends on the day after, which is excluded', () => {
    expect(days('2026-12-05')).to.deep.equal([
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261206',
    ]);
  });

  it('is one event, however many days it has', () => {
    const exhibition = { startDate: '2026-11-01', endDate: '2027-01-31' };
    const file = fileOf(exhibition);
    expect(linesOf(file, 'DTSTART', 'DTEND', 'BEGIN:VEVENT')).to.deep.equal([
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261101',
      'DTEND;VALUE=DATE:20270201',
    ]);
  });

  it('is the same where it was written as midnight to midnight', () => {
    const from = '2026-12-05T00:00:00+01:00';
    const to = '2026-12-06T00:00:00+01:00';
    expect(days(from, to)).to.deep.equal(days('2026-12-05'));
  });

  it('is on the same days in every zone, and needs none', () => {
    for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const file = fileOf({ startDate: '2026-12-05', timeZone });
      expect(linesOf(file, 'DTSTART'), timeZone).to.deep.equal([
        'DTSTART;VALUE=DATE:20261205',
      ]);
      expect(file, timeZone).not.to.contain('VTIMEZONE');
    }
  });

  it('goes over the end of February and of a year', () => {
    expect(days('2028-02-28')[1]).to.contain('20280229');
    expect(days('2027-02-28')[1]).to.contain('20270301');
    expect(days('2026-12-31')[1]).to.contain('20270101');
  });

  it('makes nobody busy', () => {
    expect(fileOf({ startDate: '2026-12-05' })).to.contain(
      '\r\nTRANSP:TRANSPARENT\r\n',
    );
    expect(fileOf({ startDate: '2026-12-05T19:00' })).not.to.contain('TRANSP');
  });
});
