import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { read } from '../../helpers/formats.js';

/** What an event with such a schedule becomes; now is 24 November 2026. */
const itemsOf = (eventSchedule: unknown, more: RawFeed = {}) =>
  read(format, {
    '@type': 'Event',
    '@id': 'k',
    name: 'K',
    eventSchedule,
    ...more,
  })!.items;
const startsOf = (schedule: RawFeed, more?: RawFeed) =>
  itemsOf({ '@type': 'Schedule', ...schedule }, more).map(
    ({ _event }) => _event?.startDate,
  );

const weekly = {
  startDate: '2026-12-03',
  endDate: '2026-12-24',
  startTime: '18:00:00',
  endTime: '19:30:00',
  repeatFrequency: 'P1W',
};

describe('an event with a schedule', () => {
  it('is one for each date', () => {
    const items = itemsOf({ ...weekly, endDate: '2026-12-10' });
    expect(items.map(({ id }) => id)).to.deep.equal([
      'k#2026-12-03T18:00:00',
      'k#2026-12-10T18:00:00',
    ]);
    expect(items[0]?._event).to.deep.equal({
      type: 'Event',
      startDate: '2026-12-03T18:00:00',
      endDate: '2026-12-03T19:30:00',
      superEvent: 'k',
    });
  });

  it('is none on the days that are excepted', () => {
    const exceptDate = ['2026-12-10', '2026-12-24T18:00:00+01:00'];
    expect(startsOf({ ...weekly, exceptDate })).to.deep.equal([
      '2026-12-03T18:00:00',
      '2026-12-17T18:00:00',
    ]);
  });

  it('has no date where every one is excepted', () => {
    const exceptDate = ['2026-12-03'];
    const none = { ...weekly, endDate: '2026-12-04', exceptDate };
    expect(startsOf(none)).to.deep.equal([undefined]);
  });

  it('has the dates of several', () => {
    const single = (day: string) => ({
      startDate: `2026-${day}T19:00:00+01:00`,
      endDate: `2026-${day}T21:00:00+01:00`,
    });
    const items = itemsOf([single('12-01'), single('12-05')]);
    expect(items.map(({ _event }) => _event?.endDate)).to.deep.equal([
      '2026-12-01T21:00:00+01:00',
      '2026-12-05T21:00:00+01:00',
    ]);
  });

  it('has not the span of the dates as its own', () => {
    const span = { startDate: '2026-12-03', endDate: '2026-12-24' };
    expect(startsOf(weekly, span)).to.have.length(4);
  });

  it('keeps its span where the schedule only says when it is open', () => {
    const span = { startDate: '2026-12-03', endDate: '2026-12-24' };
    const byDay = ['Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    for (const hours of [{ byDay }, { repeatFrequency: 'P1D' }]) {
      expect(startsOf({ ...weekly, ...hours }, span)).to.deep.equal([
        '2026-12-03',
      ]);
    }
  });

  it('stays at its hour when the clocks are set', () => {
    const { items } = read(format, {
      '@type': 'Event',
      name: 'K',
      eventSchedule: {
        startDate: '2027-03-21T17:00:00Z',
        endDate: '2027-03-28',
        startTime: '2027-03-21T17:00:00Z',
        endTime: '2027-03-21T18:30:00Z',
        repeatFrequency: 'P1W',
        scheduleTimezone: 'Europe/Berlin',
      },
    })!;
    expect(items.map(({ _event }) => _event)).to.deep.include.members([
      {
        type: 'Event',
        startDate: '2027-03-28T18:00:00',
        endDate: '2027-03-28T19:30:00',
        timeZone: 'Europe/Berlin',
        superEvent: 'K',
      },
    ]);
  });

  it('may end after midnight, or have no clock at all', () => {
    const [night] = itemsOf({ ...weekly, endTime: '01:00' });
    expect(night?._event?.endDate).to.equal('2026-12-04T01:00:00');
    const days = { startTime: null, endTime: null, endDate: '2026-12-10' };
    expect(startsOf({ ...weekly, ...days })).to.deep.equal([
      '2026-12-03',
      '2026-12-10',
    ]);
  });

  const rules: [string, RawFeed, string[]][] = [
    ['every other day', { repeatFrequency: 'P2D' }, ['03', '05', '07']],
    [
      'daily',
      { repeatFrequency: 'daily' },
      ['03', '04', '05', '06', '07', '08'],
    ],
    ['on weekdays', { byDay: ['schema:Friday', 'MO'] }, ['04', '07']],
  ];
  for (const [words, rule, days] of rules) {
    it(`may be ${words}`, () => {
      const found = startsOf({ ...weekly, endDate: '2026-12-08', ...rule });
      expect(found.map((start) => start?.slice(8, 10))).to.deep.equal(days);
    });
  }

  const months: [string, RawFeed, string[]][] = [
    ['each month', {}, ['01-31', '03-31', '05-31']],
    [
      'each other month',
      { repeatFrequency: 'P2M' },
      ['01-31', '03-31', '05-31'],
    ],
    ['on the 15th', { byMonthDay: 15 }, ['02-15', '03-15', '04-15', '05-15']],
    [
      'on the last Sunday',
      { byDay: 'Sunday', byMonthWeek: -1 },
      ['01-31', '02-28', '03-28', '04-25', '05-30'],
    ],
    [
      'on the fifth Sunday, as at the start',
      { byDay: 'https://schema.org/Sunday' },
      ['01-31', '05-30'],
    ],
    ['in March only', { byMonthDay: 15, byMonth: 3 }, ['03-15']],
  ];
  for (const [words, rule, days] of months) {
    it(`may be ${words}`, () => {
      const found = startsOf({
        startDate: '2027-01-31',
        endDate: '2027-05-31',
        repeatFrequency: 'P1M',
        ...rule,
      });
      expect(found.map((start) => start?.slice(5))).to.deep.equal(days);
    });
  }

  it('without an end has the dates of a year', () => {
    expect(startsOf({ ...weekly, endDate: null })).to.have.length(53);
  });

  it('since long ago has those to come', () => {
    const old = { ...weekly, startDate: '1999-01-07', endDate: undefined };
    const found = startsOf(old);
    expect(found[0]).to.equal('2026-11-26T18:00:00');
    expect(found.length).to.be.within(50, 60);
  });

  it('is not repeated by rubbish', () => {
    for (const repeatFrequency of ['P0W', 'oft', 'P1X', {}, '']) {
      expect(startsOf({ ...weekly, repeatFrequency })).to.have.length(1);
    }
  });
});
