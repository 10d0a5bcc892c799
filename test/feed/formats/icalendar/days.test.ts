import { expect } from 'chai';
import { detailsOf } from './calendar.js';

describe('an event of whole days in iCalendar', () => {
  const examples: readonly (readonly [string[], string, string?])[] = [
    [['DTSTART;VALUE=DATE:20270308'], '2027-03-08'],
    [['DTSTART:20270308'], '2027-03-08'],
    [['DTSTART;VALUE=DATE:2027-03-08'], '2027-03-08'],
    [
      ['DTSTART;VALUE=DATE:20181101', 'DTEND;VALUE=DATE:20181105'],
      '2018-11-01',
      '2018-11-04',
    ],
    [
      ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
      '2026-12-31',
    ],
    [
      ['DTSTART;VALUE=DATE:20270308', 'DTEND;VALUE=DATE:20270308'],
      '2027-03-08',
    ],
    [
      ['DTSTART;VALUE=DATE:20270227', 'DURATION:P2D'],
      '2027-02-27',
      '2027-02-28',
    ],
    [
      ['DTSTART;VALUE=DATE:20270308', 'DURATION:P1W'],
      '2027-03-08',
      '2027-03-14',
    ],
    [['DTSTART;TZID=Europe/Berlin;VALUE=DATE:20270308'], '2027-03-08'],
  ];
  for (const [lines, startDate, endDate] of examples) {
    it(`is ${startDate} to ${endDate ?? 'the same'}: ${lines.join(' ')}`, () => {
      const { startDate: start, endDate: end, timeZone } = detailsOf(...lines);
      expect([start, end]).to.deep.equal([startDate, endDate]);
      expect(timeZone, 'days are the same everywhere').to.be.undefined;
    });
  }

  it('has a time if one stands there, whatever VALUE says', () => {
    const { startDate } = detailsOf('DTSTART;VALUE=DATE:20270308T180000');
    expect(startDate).to.equal('2027-03-08T18:00:00');
  });
});
