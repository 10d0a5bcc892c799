import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

describe('An online event', () => {
  afterEach(leave);

  const winter = { startDate: '2027-03-08T19:00:00+01:00' };
  const link = { type: 'VirtualLocation', url: 'https://stream.example/' };

  for (const [name, details] of [
    ['by its mode', { eventAttendanceMode: 'OnlineEventAttendanceMode' }],
    ['in part', { eventAttendanceMode: 'MixedEventAttendanceMode' }],
    [
      'with schema.org’s address',
      { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' },
    ],
    ['by its place', { location: [{ type: 'Place', name: 'Saal' }, link] }],
    ['since it was moved', { eventStatus: 'EventMovedOnline' }],
  ] as const) {
    it(`names the zone: ${name}`, async () => {
      const { time } = await seen({ ...winter, ...details });
      expect(time).to.equal('19:00 Uhr (MEZ)');
    });
  }

  for (const details of [
    {},
    { eventAttendanceMode: 'OfflineEventAttendanceMode' },
    { location: [{ type: 'Place', name: 'Saal' }] },
  ]) {
    it(`is something else: ${JSON.stringify(details)}`, async () => {
      const { time } = await seen({ ...winter, ...details });
      expect(time).to.equal('19:00 Uhr');
    });
  }

  const online = { eventAttendanceMode: 'OnlineEventAttendanceMode' };

  it('names summer time in summer', async () => {
    const { time } = await seen({ startDate: '2027-07-05T19:00', ...online });
    expect(time).to.equal('19:00 Uhr (MESZ)');
  });

  it('names it once for a range', async () => {
    const endDate = '2027-03-08T20:30:00+01:00';
    const { time } = await seen({ ...winter, endDate, ...online });
    expect(time).to.equal('19:00–20:30 Uhr (MEZ)');
  });

  it('names both of a range from winter into summer', async () => {
    const { time } = await seen({
      startDate: '2027-03-27T10:00',
      endDate: '2027-03-29T17:00',
      ...online,
    });
    expect(time).to.equal(
      '27. März 2027, 10:00 Uhr (MEZ) – 29. März 2027, 17:00 Uhr (MESZ)',
    );
  });

  it('names the zone that is shown', async () => {
    const attributes = 'time-zone="Asia/Tokyo"';
    const { time } = await seen({ ...winter, ...online }, { attributes });
    expect(time).to.equal('03:00 Uhr (GMT+9)');
  });

  it('names none for a whole day', async () => {
    const { time } = await seen({ startDate: '2027-03-08', ...online });
    expect(time).to.be.undefined;
  });
});
