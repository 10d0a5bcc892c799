import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf } from '../../helpers/formats.js';

/** Start and end of an event, as the model has them. */
function timesOf(more: RawFeed): (string | undefined)[] {
  const event = eventOf(format, { '@type': 'Event', name: 'A', ...more });
  return [event.startDate, event.endDate];
}

describe("times in schema.org's words", () => {
  const at = (startDate: string, endDate?: string) =>
    timesOf({ startDate, endDate });

  it('are instants, clocks or days', () => {
    expect(at('2027-03-08T18:00:00+01:00')).to.deep.equal([
      '2027-03-08T18:00:00+01:00',
      undefined,
    ]);
    expect(at('2027-03-08T18:00', '2027-03-08T20:00')).to.deep.equal([
      '2027-03-08T18:00:00',
      '2027-03-08T20:00:00',
    ]);
    expect(at('2027-03-08', '2027-03-10')).to.deep.equal([
      '2027-03-08',
      '2027-03-10',
    ]);
  });

  it('from midnight to a minute before are days, whatever the offset', () => {
    for (const zone of ['-07:00', '.000+01:00', 'Z', '']) {
      expect(
        at(`2027-03-08T00:00:00${zone}`, `2027-03-10T23:59:59${zone}`),
        zone,
      ).to.deep.equal(['2027-03-08', '2027-03-10']);
    }
    expect(at('2027-03-08T00:00', '2027-03-08T23:59')).to.deep.equal([
      '2027-03-08',
      '2027-03-08',
    ]);
  });

  it('from another hour are none', () => {
    expect(at('2027-03-08T20:00:00Z', '2027-03-08T23:59:59Z')).to.deep.equal([
      '2027-03-08T20:00:00+00:00',
      '2027-03-08T23:59:59+00:00',
    ]);
  });

  it('have no end that is only the same day', () => {
    expect(at('2027-03-08T18:00:00+01:00', '2027-03-08')[1]).to.be.undefined;
  });

  const clocks = { startTime: '19:30:00', endTime: '21:30' };

  it('may stand beside the days', () => {
    expect(timesOf({ startDate: '2027-03-08', ...clocks })).to.deep.equal([
      '2027-03-08T19:30:00',
      '2027-03-08T21:30:00',
    ]);
    const days = { startDate: '2027-03-08', endDate: '2027-03-09' };
    expect(timesOf({ ...days, ...clocks })).to.deep.equal([
      '2027-03-08T19:30:00',
      '2027-03-09T21:30:00',
    ]);
  });

  it('beside others do not count', () => {
    const startDate = '2027-03-08T08:00:00+01:00';
    const endDate = '2027-03-08T10:00:00+01:00';
    expect(timesOf({ startDate, endDate, ...clocks })).to.deep.equal([
      startDate,
      endDate,
    ]);
  });

  it('may have an end that is nothing but a clock', () => {
    const startDate = '2027-03-08T19:30:00+01:00';
    expect(timesOf({ startDate, endTime: '21:30' })).to.deep.equal([
      startDate,
      '2027-03-08T21:30:00+01:00',
    ]);
  });
});
