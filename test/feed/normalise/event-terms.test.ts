import { expect } from 'chai';
import { detailsOf } from '../../helpers/normalised.js';

const STATUS = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;

const MODES = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
] as const;

const PREFIXES = ['', 'https://schema.org/', 'http://schema.org/', 'schema:'];

const statusOf = (details: Record<string, unknown>) =>
  detailsOf({ startDate: '2027-03-08', ...details })?.eventStatus;

const modeOf = (eventAttendanceMode: unknown) =>
  detailsOf({ startDate: '2027-03-08', eventAttendanceMode })
    ?.eventAttendanceMode;

/** Neither text that is no term, nor what can't be made text. */
const ODD = ['Cancelled', 'eventcancelled', '', 7, [], {}, true, null];

describe('the status of an event', () => {
  for (const prefix of PREFIXES) {
    it(`may be written ${prefix}EventCancelled`, () => {
      for (const term of STATUS) {
        expect(statusOf({ eventStatus: prefix + term })).to.equal(term);
      }
    });
  }

  it('may be JSCalendar’s', () => {
    expect(statusOf({ status: 'cancelled' })).to.equal('EventCancelled');
    expect(statusOf({ status: 'CANCELED' })).to.equal('EventCancelled');
    expect(statusOf({ status: 'confirmed' })).to.be.undefined;
    expect(
      statusOf({ status: 'cancelled', eventStatus: 'EventPostponed' }),
    ).to.equal('EventPostponed');
    expect(statusOf({ status: ['cancelled'] })).to.be.undefined;
  });

  it('is absent where it is none', () => {
    for (const odd of ODD) {
      expect(statusOf({ eventStatus: odd }), JSON.stringify(odd)).to.be
        .undefined;
    }
  });

  it('keeps the date it was moved from, of several the last', () => {
    const previous = (previousStartDate: unknown) =>
      detailsOf({ startDate: '2027-04-12', previousStartDate })
        ?.previousStartDate;
    expect(previous('2027-03-08')).to.equal('2027-03-08');
    expect(previous(['2027-01-01', '2027-03-08'])).to.equal('2027-03-08');
    for (const odd of [[], [null], 'früher', {}, 7]) {
      expect(previous(odd), JSON.stringify(odd)).to.be.undefined;
    }
  });
});

describe('the attendance mode of an event', () => {
  for (const prefix of PREFIXES) {
    it(`may be written ${prefix}MixedEventAttendanceMode`, () => {
      for (const term of MODES) expect(modeOf(prefix + term)).to.equal(term);
    });
  }

  it('is absent where it is none', () => {
    for (const odd of ODD) {
      expect(modeOf(odd), JSON.stringify(odd)).to.be.undefined;
    }
  });
});
