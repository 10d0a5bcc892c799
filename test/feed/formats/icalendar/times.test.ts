import { expect } from 'chai';
import { calendar, detailsOf, event, read, zone } from './calendar.js';

const inZone = (id: string, time = '20270308T180000', ...more: string[]) =>
  read(
    calendar(
      zone(id),
      event(
        `DTSTART;TZID=${/[ ,;:]/.test(id) ? `"${id}"` : id}:${time}`,
        ...more,
      ),
    ),
  )!.items[0]!._event!;

describe('a time in iCalendar', () => {
  it('may be in UTC', () => {
    const times = detailsOf(
      'DTSTART:20270308T170000Z',
      'DTEND:20270308T193000Z',
    );
    expect(times).to.deep.equal({
      startDate: '2027-03-08T17:00:00+00:00',
      endDate: '2027-03-08T19:30:00+00:00',
    });
  });

  it('may be floating', () => {
    expect(detailsOf('DTSTART:20270308T180000')).to.deep.equal({
      startDate: '2027-03-08T18:00:00',
    });
  });

  it('keeps its zone, described or not', () => {
    const expected = {
      startDate: '2027-03-08T18:00:00',
      timeZone: 'Europe/Berlin',
    };
    const line = 'DTSTART;TZID=Europe/Berlin:20270308T180000';
    expect(detailsOf(line)).to.deep.equal(expected);
    expect(inZone('Europe/Berlin')).to.deep.equal(expected);
  });

  for (const id of [
    '/freeassociation.sourceforge.net/Europe/Berlin',
    '/mozilla.org/20050126_1/Europe/Berlin',
    '"Europe/Berlin"',
    ' Europe/Berlin',
  ]) {
    it(`knows the zone ${id}`, () => {
      const { timeZone } = detailsOf(`DTSTART;TZID=${id}:20270308T180000`);
      expect(timeZone).to.equal('Europe/Berlin');
    });
  }

  it('may have a zone of three parts', () => {
    const { timeZone } = detailsOf(
      'DTSTART;TZID=/a.example/America/Argentina/Buenos_Aires:20270308T180000',
    );
    expect(timeZone).to.match(/^America\/(Argentina\/)?Buenos_Aires$/);
  });

  for (const id of [
    'W. Europe Standard Time',
    '1',
    'Customized Time Zone',
    '+01:00',
  ]) {
    it(`is an instant in the described zone ${id}`, () => {
      expect(inZone(id)).to.deep.equal({
        startDate: '2027-03-08T17:00:00+00:00',
      });
      const { startDate } = inZone(id, '20270708T180000');
      expect(startDate).to.equal('2027-07-08T16:00:00+00:00');
    });
  }

  it('follows the description to the hour in which clocks change', () => {
    const at = (time: string) => inZone('1', time).startDate;
    expect(at('20270328T015959')).to.equal('2027-03-28T00:59:59+00:00');
    // 2:30 is left out: the clock shows 3:30.
    expect(at('20270328T023000')).to.equal('2027-03-28T01:30:00+00:00');
    expect(at('20270328T030000')).to.equal('2027-03-28T01:00:00+00:00');
    // 2:30 comes twice: the first.
    expect(at('20271031T023000')).to.equal('2027-10-31T00:30:00+00:00');
    expect(at('20271031T030000')).to.equal('2027-10-31T02:00:00+00:00');
  });

  it('may be described west of Greenwich', () => {
    const west = zone('1')
      .replaceAll('+0200', '-0400')
      .replaceAll('+0100', '-0500');
    const line = 'DTSTART;TZID=1:20270308T180000';
    const [item] = read(calendar(west, event(line)))!.items;
    expect(item!._event!.startDate).to.equal('2027-03-08T23:00:00+00:00');
  });

  it('floats in a zone that nobody describes', () => {
    const line = 'DTSTART;TZID=W. Europe Standard Time:20270308T180000';
    expect(detailsOf(line)).to.deep.equal({ startDate: '2027-03-08T18:00:00' });
  });

  it('is in UTC, if that is the name of its zone', () => {
    for (const id of ['UTC', 'Etc/UTC', 'GMT']) {
      const details = detailsOf(`DTSTART;TZID=${id}:20270308T170000`);
      expect(details, id).to.deep.equal({
        startDate: '2027-03-08T17:00:00+00:00',
      });
    }
  });
});

describe('the end in iCalendar', () => {
  const end = (...lines: string[]) =>
    detailsOf('DTSTART;TZID=Europe/Berlin:20270308T180000', ...lines).endDate;

  it('may be a length', () => {
    expect(end('DURATION:PT2H30M')).to.equal('2027-03-08T20:30:00');
    expect(end('DURATION:P1DT1H')).to.equal('2027-03-09T19:00:00');
  });

  it('may be absent', () => {
    expect(end()).to.be.undefined;
    expect(end('DTEND;TZID=Europe/Berlin:20270308T180000')).to.be.undefined;
    expect(end('DURATION:PT0S')).to.be.undefined;
    expect(end('DURATION:lang')).to.be.undefined;
    expect(end('DURATION:-PT1H')).to.be.undefined;
  });

  it('may be in another zone', () => {
    expect(end('DTEND:20270308T193000Z')).to.equal('2027-03-08T20:30:00');
    expect(end('DTEND;TZID=Europe/London:20270308T193000')).to.equal(
      '2027-03-08T20:30:00',
    );
  });

  it('in an hour that comes twice elsewhere is the first', () => {
    const { endDate } = detailsOf(
      'DTSTART;TZID=Europe/Berlin:20271106T180000',
      'DTEND;TZID=America/New_York:20271107T013000',
    );
    expect(endDate).to.equal('2027-11-07T06:30:00');
  });

  it('is reported when it lies before the start', () => {
    const feed = read(
      calendar(event('DTSTART:20270308T180000Z', 'DTEND:20270307T180000Z')),
    )!;
    expect(feed.items[0]!._event!.endDate).to.be.undefined;
    expect(feed.problems).to.deep.equal([{ index: 0, what: 'reversed' }]);
  });
});
