import { expect } from 'chai';
import { calendar, event, read } from './calendar.js';

const GOOD = event('DTSTART:20270308', 'RRULE:FREQ=WEEKLY;COUNT=5').replace(
  'UID:1',
  'UID:2',
);

/** Milliseconds; a rule that has no end would take for ever. */
const PATIENCE = 5000;

describe('a rule that would take for ever', () => {
  for (const [start, rule] of [
    ['20250101T000000', 'FREQ=SECONDLY'],
    ['19700101T000000', 'FREQ=MINUTELY;BYSECOND=0,1,2,3'],
    ['00010101T000000', 'FREQ=HOURLY'],
    ['20260101', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['20260101', 'FREQ=DAILY;INTERVAL=1000000000'],
    ['20250201', 'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO'],
    ['20260101', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'],
    ['20260101', 'FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=9'],
    ['20260101', 'FREQ=YEARLY;BYYEARDAY=400'],
  ]) {
    it(`${rule} ends, and costs no other`, () => {
      const text = calendar(event(`DTSTART:${start}`, `RRULE:${rule}`), GOOD);
      const before = performance.now();
      const { items } = read(text)!;
      expect(performance.now() - before).to.be.below(PATIENCE);
      expect(items.filter(({ id }) => id.startsWith('2#'))).to.have.length(5);
    });
  }

  it('of a zone ends, too', () => {
    const text = calendar(
      'BEGIN:VTIMEZONE',
      'TZID:1',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE',
      event('DTSTART;TZID=1:20270308T180000'),
      GOOD,
    );
    const before = performance.now();
    const { items } = read(text)!;
    expect(performance.now() - before).to.be.below(PATIENCE);
    expect(items).to.have.length(6);
  });
});
