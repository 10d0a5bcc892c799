import { expect } from 'chai';
import { format } from '../../../src/feed/formats/the-events-calendar.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf } from '../../helpers/formats.js';

const timesOf = (more: RawFeed) =>
  eventOf(format, {
    events: [
      {
        id: 1,
        title: 'Termin',
        start_date: '2027-03-28 18:00:00',
        end_date: '2027-03-28 20:00:00',
        utc_start_date: '2027-03-28 16:00:00',
        utc_end_date: '2027-03-28 18:00:00',
        ...more,
      },
    ],
  });

describe('the time of an event of The Events Calendar', () => {
  it('is an instant in its zone', () => {
    expect(timesOf({ timezone: 'America/New_York' })).to.deep.equal({
      startDate: '2027-03-28T16:00:00+00:00',
      endDate: '2027-03-28T18:00:00+00:00',
      timeZone: 'America/New_York',
    });
  });

  for (const timezone of ['UTC+0', 'UTC+2', 'UTC-3.5', '', null]) {
    it(`is what the clock on the wall shows, with zone ${timezone}`, () => {
      expect(timesOf({ timezone })).to.deep.equal({
        startDate: '2027-03-28T18:00:00',
        endDate: '2027-03-28T20:00:00',
      });
    });
  }

  it('is the clock in the zone where there is no instant', () => {
    const timezone = 'Europe/Berlin';
    const none = { utc_start_date: '', utc_end_date: null };
    expect(timesOf({ timezone, ...none })).to.deep.equal({
      startDate: '2027-03-28T18:00:00',
      endDate: '2027-03-28T20:00:00',
      timeZone: timezone,
    });
  });

  it('is whole days, the last one included', () => {
    const days = timesOf({
      all_day: true,
      timezone: 'America/Los_Angeles',
      start_date: '2027-03-26 00:00:00',
      end_date: '2027-03-28 23:59:59',
      utc_start_date: '2027-03-26 07:00:00',
      utc_end_date: '2027-03-29 06:59:59',
    });
    expect(days).to.deep.equal({
      startDate: '2027-03-26',
      endDate: '2027-03-28',
    });
  });
});
