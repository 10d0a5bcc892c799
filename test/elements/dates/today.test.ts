import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

describe('today and tomorrow', () => {
  afterEach(() => {
    unfreeze();
    leave();
  });

  /** What stands below the title, at noon of a Tuesday in Berlin. */
  const time = async (details: Record<string, unknown>, lang = 'de') => {
    freeze();
    return (await seen(details, { lang })).time;
  };

  for (const [startDate, endDate, said] of [
    ['2026-11-24T18:00', undefined, 'Heute, 18:00 Uhr'],
    ['2026-11-24', undefined, 'Heute'],
    ['2026-11-25', undefined, 'Morgen'],
    ['2026-11-25T18:00', '2026-11-25T20:00', 'Morgen, 18:00–20:00 Uhr'],
    [
      '2026-11-24T22:00',
      '2026-11-25T02:00',
      'Heute, 22:00 – 02:00 Uhr (Folgetag)',
    ],
    ['2026-11-26T18:00', undefined, '18:00 Uhr'],
    ['2026-11-23T18:00', undefined, '18:00 Uhr'],
    // In New York, where the tests run, it is the evening before.
    ['2026-11-25T00:30', undefined, 'Morgen, 00:30 Uhr'],
    ['2026-11-25', '2026-11-27', '25.–27. November 2026'],
  ]) {
    it(`${startDate} – ${endDate}: ${said}`, async () => {
      const found = await time({ startDate, endDate });
      expect(found).to.equal(said);
    });
  }

  it('are the event’s own, whatever day the visitor has', async () => {
    const startDate = '2026-11-24T23:00';
    const timeZone = 'Pacific/Kiritimati';
    // There the next day has begun.
    const found = await time({ startDate: '2026-11-25T08:00', timeZone });
    expect(found).to.equal('Heute, 08:00 Uhr');
    expect(await time({ startDate, timeZone })).to.equal('23:00 Uhr');
  });

  it('are said in English, too', async () => {
    const found = await time({ startDate: '2026-11-25T18:00' }, 'en');
    expect(found).to.equal('Tomorrow, 18:00');
  });

  it('are not said of what was called off', async () => {
    const eventStatus = 'EventCancelled';
    const found = await time({ startDate: '2026-11-24T18:00', eventStatus });
    expect(found).to.equal('18:00 Uhr');
  });
});
