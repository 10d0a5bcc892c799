import { expect } from 'chai';
import { detailsOf, feedOf, itemOf } from '../../helpers/normalised.js';

describe('the extension _event', () => {
  const startDate = '2027-03-08T18:00:00+01:00';

  it('makes an item an event', () => {
    expect(detailsOf({ startDate })).to.deep.equal({ startDate });
    expect(detailsOf({})).to.deep.equal({});
  });

  it('makes none where it is no object', () => {
    for (const other of [true, 'Event', 7, [], [{ startDate }], null]) {
      expect(
        itemOf({ _event: other }),
        JSON.stringify(other),
      ).not.to.have.property('_event');
    }
  });

  it('without a readable start is an event still, and reported', () => {
    const { items, problems } = feedOf([
      { id: 'a', title: 'A', _event: { startDate: '19 OKT' } },
      { id: 'b', title: 'B', _event: { startDate } },
    ]);
    expect(items[0]?._event).to.deep.equal({});
    expect(problems).to.deep.equal([{ index: 0, what: 'no-start' }]);
  });

  const reversed = [
    [startDate, '2027-03-08T17:59:00+01:00'],
    ['2027-03-08', '2027-03-07'],
    ['29.12.2026', '27.05.2026'],
    // 18:00 in Berlin, which is noon in New York.
    ['2027-03-08T18:00', '2027-03-08T11:00:00-05:00'],
  ];
  for (const [start, endDate] of reversed) {
    it(`doesn’t end before it starts: ${start} to ${endDate}`, () => {
      const { items, problems } = feedOf([
        { id: 'a', title: 'A', _event: { startDate: start, endDate } },
      ]);
      expect(items[0]?._event).to.have.property('startDate');
      expect(items[0]?._event).not.to.have.property('endDate');
      expect(problems).to.deep.equal([{ index: 0, what: 'reversed' }]);
    });
  }

  const kept = [
    [startDate, '2027-03-08T18:00:00+01:00'],
    [startDate, '2027-03-08'],
    ['2027-03-08', '2027-03-08'],
    // Half past six in Berlin.
    ['2027-03-08T18:00', '2027-03-08T12:30:00-05:00'],
    ['gestern', '2027-03-08'],
  ];
  for (const [start, endDate] of kept) {
    it(`may end like this: ${start} to ${endDate}`, () => {
      expect(detailsOf({ startDate: start, endDate })).to.have.property(
        'endDate',
      );
    });
  }

  it('takes the feed’s time zone where it has none', () => {
    const feed = { _event: { about: 'https://a.example', timeZone: 'UTC' } };
    const own = { startDate, timeZone: 'America/New_York' };
    expect(detailsOf({ startDate }, feed)?.timeZone).to.equal('UTC');
    expect(detailsOf(own, feed)?.timeZone).to.equal('America/New_York');
  });

  it('has no zone but IANA’s', () => {
    const others = ['UTC+2', 'UTC+02:00', '+02:00', 'W. Europe Standard Time'];
    for (const timeZone of [...others, 'Nirgendwo/Wo', '', 7, [], {}, true]) {
      expect(detailsOf({ startDate, timeZone })).to.deep.equal({ startDate });
      expect(feedOf([], { _event: { timeZone } })).not.to.have.property(
        'timeZone',
      );
    }
  });

  it('keeps what it knows, and nothing else', () => {
    const details = {
      startDate,
      endDate: '2027-03-08T20:30:00+01:00',
      doorTime: '2027-03-08T17:30:00+01:00',
      timeZone: 'Europe/Berlin',
      type: 'EducationEvent',
      isAccessibleForFree: true,
      superEvent: 'reihe-7',
    };
    expect(
      detailsOf({ ...details, about: 'x', eventSchedule: [] }),
    ).to.deep.equal(details);
  });
});
