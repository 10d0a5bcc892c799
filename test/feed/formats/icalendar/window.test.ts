import { expect } from 'chai';
import { calendar, event, itemsOf, read, startsOf } from './calendar.js';

/** The day on which the tests happen is 24 November 2026. */
describe('a series without an end in iCalendar', () => {
  it('is read from a year ago until two years from now', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20200106',
      'RRULE:FREQ=WEEKLY',
    ]);
    expect(starts[0]).to.equal('2025-12-01');
    expect(starts.at(-1)).to.equal('2028-11-20');
    expect(starts).to.have.length(156);
  });

  it('begins in its rhythm, however long ago it began', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:19970303',
      'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=WE,MO',
    ]);
    const weeks = (day: string) =>
      (Date.parse(day) - Date.parse('1997-03-03')) / (7 * 86_400_000);
    expect(starts).to.have.length.above(90);
    for (const day of starts) expect(Math.floor(weeks(day!)) % 3).to.equal(0);
  });

  it('counts from its beginning, if it has a number', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=DAILY;COUNT=2522',
    ]);
    expect(starts.at(-1)).to.equal('2026-11-26');
  });

  it('has what began before and isn’t over', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20201101',
      'DTEND;VALUE=DATE:20201201',
      'RRULE:FREQ=YEARLY',
    ]);
    expect(starts[0]).to.equal('2025-11-01');
  });

  it('has all that began before and aren’t over', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20200106',
      'DURATION:P40D',
      'RRULE:FREQ=WEEKLY',
    ]);
    expect(starts[0]).to.equal('2025-10-20');
  });

  it('has no dates that are further away, however they are told', () => {
    const lines = ['DTSTART;VALUE=DATE:20270308', 'RDATE;VALUE=DATE:20400101'];
    expect(startsOf(lines)).to.deep.equal(['2027-03-08']);
    const { items } = read(
      calendar(
        event(...lines),
        event('RECURRENCE-ID:20200308', 'DTSTART:20200308'),
      ),
    )!;
    expect(items).to.have.length(1);
  });

  it('is next first, when there are more than 366', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=DAILY',
    ]);
    expect(starts).to.have.length(366);
    expect(starts[0]).to.equal('2026-11-25');
  });

  it('has the last ones that are over, when it has room for them', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=DAILY;UNTIL=20261230',
    ]);
    expect(starts).to.have.length(366);
    expect(starts.at(-1)).to.equal('2026-12-30');
    expect(starts[0]).to.equal('2025-12-30');
  });

  it('shares two thousand with all others; once isn’t limited', () => {
    const daily = (id: number) =>
      event('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY').replace(
        'UID:1',
        `UID:${id}`,
      );
    const once = event('DTSTART;VALUE=DATE:20200101').replace('UID:1', 'UID:0');
    const { items } = read(
      calendar(once, ...[1, 2, 3, 4, 5, 6, 7].map(daily)),
    )!;
    expect(items).to.have.length(2001);
    const ids = new Set(items.map(({ id }) => id.split('#')[0]));
    expect([...ids]).to.have.members(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('is nothing any more, when it is over', () => {
    const lines = [
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=DAILY;UNTIL=20200201',
    ];
    expect(itemsOf(lines)).to.be.empty;
    expect(itemsOf(lines, '2020-01-15T12:00:00Z')).to.have.length(32);
  });
});
