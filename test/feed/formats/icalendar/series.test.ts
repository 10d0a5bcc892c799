import { expect } from 'chai';
import { calendar, event, itemsOf, read, startsOf } from './calendar.js';

const BERLIN = 'DTSTART;TZID=Europe/Berlin:';

describe('a series in iCalendar', () => {
  it('is an item for each of its dates, with an id of its own', () => {
    const items = itemsOf([
      `${BERLIN}20270308T180000`,
      'DURATION:PT90M',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal([
      '1#2027-03-08',
      '1#2027-03-15',
      '1#2027-03-22',
    ]);
    expect(items[2]!._event).to.deep.equal({
      startDate: '2027-03-22T18:00:00',
      endDate: '2027-03-22T19:30:00',
      timeZone: 'Europe/Berlin',
      superEvent: '1',
    });
  });

  it('keeps its time when the clocks change', () => {
    const berlin = startsOf([
      `${BERLIN}20270322T180000`,
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ]);
    expect(berlin).to.deep.equal([
      '2027-03-22T18:00:00',
      '2027-03-29T18:00:00',
    ]);
  });

  it('ends with its last date, in whatever zone that is written', () => {
    for (const until of ['20270322T170000Z', '20270322T180000', '20270322']) {
      const starts = startsOf([
        `${BERLIN}20270308T180000`,
        `RRULE:FREQ=WEEKLY;UNTIL=${until}`,
      ]);
      expect(starts, until).to.have.length(3);
    }
    const starts = startsOf([
      `${BERLIN}20270308T180000`,
      'RRULE:FREQ=WEEKLY;UNTIL=20270322T165959Z',
    ]);
    expect(starts).to.have.length(2);
  });

  it('of days ends with the day that its last date is at home', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20270316',
      'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270322T230000Z',
    ]);
    expect(starts).to.deep.equal(['2027-03-16', '2027-03-18', '2027-03-23']);
  });

  it('of days ends so in a calendar that is at home in UTC, too', () => {
    const text = calendar(
      'X-WR-TIMEZONE:UTC',
      event(
        'DTSTART;VALUE=DATE:20270316',
        'RRULE:FREQ=WEEKLY;UNTIL=20270322T230000Z',
      ),
    );
    expect(read(text)!.items).to.have.length(2);
  });

  it('of days has exceptions by the day', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20270308',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE:20270309T120000',
      'EXDATE;TZID=Asia/Tokyo:20270311T000000',
    ]);
    expect(starts).to.deep.equal(['2027-03-08', '2027-03-10']);
  });

  it('may have more dates, and others not', () => {
    const starts = startsOf([
      `${BERLIN}20270308T180000`,
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'RDATE;TZID=Europe/Berlin:20270310T180000,20270311T180000',
      'RDATE:20270312T170000Z',
      'RDATE;VALUE=PERIOD:20270313T170000Z/PT1H',
      'EXDATE;TZID=Europe/Berlin:20270315T180000',
      'EXDATE:20270322T170000Z',
      'EXDATE;VALUE=DATE:20270329,20270311',
    ]);
    expect(starts).to.deep.equal([
      '2027-03-08T18:00:00',
      '2027-03-10T18:00:00',
      '2027-03-12T18:00:00',
      '2027-03-13T18:00:00',
    ]);
  });

  it('may be made of dates alone', () => {
    const starts = startsOf([
      'DTSTART;VALUE=DATE:20270308',
      'RDATE;VALUE=DATE:20270401,20270315',
    ]);
    expect(starts).to.deep.equal(['2027-03-08', '2027-03-15', '2027-04-01']);
  });

  it('of days ends with its last day each time', () => {
    const items = itemsOf([
      'DTSTART;VALUE=DATE:20270226',
      'DTEND;VALUE=DATE:20270302',
      'RRULE:FREQ=MONTHLY;COUNT=2',
    ]);
    expect(items.map(({ _event }) => _event!.endDate)).to.deep.equal([
      '2027-03-01',
      '2027-03-29',
    ]);
  });

  const rules: readonly (readonly [string, string, string[]])[] = [
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      '20270129',
      ['2027-01-29', '2027-02-26', '2027-03-26'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=1TU',
      '20270105',
      ['2027-01-05', '2027-02-02', '2027-03-02'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=31',
      '20270131',
      ['2027-01-31', '2027-03-31', '2027-05-31'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '20270129',
      ['2027-01-29', '2027-02-26', '2027-03-31'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
      '20270104',
      ['2027-01-04', '2027-01-06', '2027-01-18'],
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '20240229', ['2028-02-29']],
    [
      'freq=daily;interval=0',
      '20270104',
      ['2027-01-04', '2027-01-05', '2027-01-06'],
    ],
  ];
  for (const [rule, start, dates] of rules) {
    it(`follows ${rule}`, () => {
      const starts = startsOf([`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`]);
      expect(starts.slice(0, dates.length)).to.deep.equal(dates);
    });
  }

  it('has a time in its ids, when there are several on a day', () => {
    const items = itemsOf([
      'DTSTART:20270308T100000',
      'RRULE:FREQ=DAILY;BYHOUR=10,14;COUNT=2',
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal([
      '1#2027-03-08',
      '1#2027-03-08T14:00:00',
    ]);
  });
});
