import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { datetimes, dayAndTime, seen, type Setting } from './seen.js';

const tokyo = { attributes: 'time-zone="Asia/Tokyo"' };
const feedIn = (timeZone: string): Setting => ({
  feed: { _event: { timeZone } },
});

describe('The zone that is shown', () => {
  afterEach(leave);

  const startDate = '2027-03-08T17:00:00Z';

  it('is Berlin’s where nobody names one', async () => {
    expect(await dayAndTime({ startDate })).to.equal(
      'Montag, 8. März 2027 | 18:00 Uhr',
    );
  });

  it('is the feed’s', async () => {
    expect(await dayAndTime({ startDate }, feedIn('Europe/Lisbon'))).to.equal(
      'Montag, 8. März 2027 | 17:00 Uhr',
    );
  });

  it('is the item’s before the feed’s', async () => {
    const event = { startDate, timeZone: 'Asia/Kathmandu' };
    expect(await dayAndTime(event, feedIn('Europe/Lisbon'))).to.equal(
      'Montag, 8. März 2027 | 22:45 Uhr',
    );
  });

  it('is the attribute’s before all, with another day, too', async () => {
    const event = { startDate, timeZone: 'Asia/Kathmandu' };
    const setting = { ...feedIn('Europe/Lisbon'), ...tokyo };
    expect(await dayAndTime(event, setting)).to.equal(
      'Dienstag, 9. März 2027 | 02:00 Uhr',
    );
  });

  it('is that of news, too', async () => {
    const item = {
      _event: undefined,
      date_published: '2027-03-08T00:30:00+01:00',
    };
    expect((await seen({}, { item })).day).to.equal('Montag, 8. März 2027');
    const inNewYork = { item, attributes: 'time-zone="America/New_York"' };
    expect((await seen({}, inNewYork)).day).to.equal('Sonntag, 7. März 2027');
    const inLisbon = { item, ...feedIn('Europe/Lisbon') };
    expect((await seen({}, inLisbon)).day).to.equal('Sonntag, 7. März 2027');
  });

  for (const [zone, expected, machine] of [
    ['Asia/Kathmandu', '22:45 Uhr', '2027-03-08T22:45+05:45'],
    ['America/St_Johns', '13:30 Uhr', '2027-03-08T13:30-03:30'],
    ['Etc/UTC', '17:00 Uhr', '2027-03-08T17:00+00:00'],
  ]) {
    it(`may be some hours and minutes off: ${zone}`, async () => {
      const found = await seen({ startDate, timeZone: zone });
      expect(found.time).to.equal(expected);
      expect(datetimes(found)[0]).to.equal(machine);
    });
  }

  for (const zone of [
    'Europe/Musterhausen',
    'W. Europe Standard Time',
    'UTC+2',
    '+02:00',
    // One of `Intl` takes none of these, `tzOffset` does.
    'Etc/UTC+02',
    'Region/Stadt+02:00',
    'constructor',
    '',
  ]) {
    it(`is Berlin’s for what is none: ${JSON.stringify(zone)}`, async () => {
      const online = { eventAttendanceMode: 'OnlineEventAttendanceMode' };
      const expected = 'Montag, 8. März 2027 | 18:00 Uhr (MEZ)';
      const attributes = `time-zone="${zone}"`;
      const event = { startDate, ...online };
      expect(await dayAndTime(event, { attributes })).to.equal(expected);
      expect(await dayAndTime({ ...event, timeZone: zone })).to.equal(expected);
      expect(await dayAndTime(event, feedIn(zone))).to.equal(expected);
    });
  }
});

describe('The zone that a time without an offset is read in', () => {
  afterEach(leave);

  const startDate = '2027-03-08T18:00';

  it('is the item’s, even if another is shown', async () => {
    const event = { startDate, timeZone: 'America/New_York' };
    expect(await dayAndTime(event)).to.contain('18:00 Uhr');
    expect(await dayAndTime(event, tokyo)).to.equal(
      'Dienstag, 9. März 2027 | 08:00 Uhr',
    );
  });

  it('is the feed’s after that', async () => {
    const setting = { ...feedIn('America/New_York'), ...tokyo };
    expect(await dayAndTime({ startDate }, setting)).to.equal(
      'Dienstag, 9. März 2027 | 08:00 Uhr',
    );
  });

  it('is the attribute’s after that', async () => {
    const found = await seen({ startDate }, tokyo);
    expect(found.time).to.equal('18:00 Uhr');
    expect(datetimes(found)[0]).to.equal('2027-03-08T18:00+09:00');
  });

  it('is Berlin’s in the end', async () => {
    const found = await seen({ startDate });
    expect(datetimes(found)[0]).to.equal('2027-03-08T18:00+01:00');
  });

  it('decides what midnight is', async () => {
    const days = {
      startDate: '2027-03-08T00:00',
      endDate: '2027-03-10T00:00',
      timeZone: 'America/New_York',
    };
    expect(await dayAndTime(days, tokyo)).to.equal(
      'Montag, 8. März 2027 | 8.–9. März 2027',
    );
  });
});

describe('Half past midnight', () => {
  afterEach(leave);

  for (const startDate of [
    '2027-03-08T00:30:00+01:00',
    '2027-03-07T23:30:00Z',
    '2027-03-08T00:30',
  ]) {
    it(`is on the day that it is in Berlin: ${startDate}`, async () => {
      expect(await dayAndTime({ startDate })).to.equal(
        'Montag, 8. März 2027 | 00:30 Uhr',
      );
    });
  }

  it('is on New Year’s Day of the new year', async () => {
    const startDate = '2026-12-31T23:30:00Z';
    const { visitor } = await seen({ startDate });
    expect(visitor.dateBlock).to.deep.equal(['Freitag', '1 Jan', '2027']);
  });
});
