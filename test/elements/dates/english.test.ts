import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { leave } from '../../helpers/page.js';
import { dayAndTime, seen } from './seen.js';

const table: readonly [RawFeed, string][] = [
  [{ startDate: '2027-03-08' }, 'Monday, 8 March 2027'],
  [{ startDate: '2027-03-08T18:00' }, 'Monday, 8 March 2027 | 18:00'],
  [
    { startDate: '2027-03-08T09:30', endDate: '2027-03-08T20:30' },
    'Monday, 8 March 2027 | 09:30–20:30',
  ],
  [
    { startDate: '2026-12-31T20:00', endDate: '2027-01-01T02:00' },
    'Thursday, 31 December 2026 | 20:00 – 02:00 (next day)',
  ],
  [
    { startDate: '2026-12-31T20:00', endDate: '2027-01-01T08:00' },
    'Thursday, 31 December 2026 | Thu, 31 December 2026, 20:00 – Fri, 1 January 2027, 08:00',
  ],
  [
    { startDate: '2026-11-20', endDate: '2026-12-10' },
    'Friday, 20 November 2026 | On until Thursday, 10 December 2026',
  ],
];

describe('On an English page', () => {
  beforeEach(() => freeze());
  afterEach(unfreeze);
  afterEach(leave);

  const lang = 'en';

  for (const [details, expected] of table) {
    it(`is read ${expected}`, async () => {
      expect(await dayAndTime(details, { lang })).to.equal(expected);
    });
  }

  it('days are a range with one month', async () => {
    const days = { startDate: '2026-12-01', endDate: '2026-12-03' };
    const { time } = await seen(days, { lang });
    // Engines differ in the spaces.
    expect(time!.replace(/\s*–\s*/, '–')).to.equal('1–3 December 2026');
  });

  it('an online event names the zone in English', async () => {
    const { time } = await seen(
      { startDate: '2027-03-08T19:00', eventStatus: 'EventMovedOnline' },
      { lang },
    );
    expect(time).to.equal('19:00 (CET)');
  });

  for (const [eventStatus, title] of [
    ['EventCancelled', 'Cancelled: Lesung'],
    ['EventPostponed', 'Postponed: Lesung'],
    ['EventRescheduled', 'Rescheduled: Lesung'],
    ['EventMovedOnline', 'Now online: Lesung'],
  ]) {
    it(`a status is said before the title: ${eventStatus}`, async () => {
      const found = await seen(
        { startDate: '2027-03-08', eventStatus },
        { lang },
      );
      expect(found.title).to.equal(title);
    });
  }

  it('a new date is said with the old one', async () => {
    const { note } = await seen(
      {
        startDate: '2027-04-12',
        previousStartDate: '2027-03-08',
        eventStatus: 'EventRescheduled',
      },
      { lang },
    );
    expect(note).to.equal('Moved to 12 April 2027 (instead of 8 March)');
  });

  it('a postponed event’s date is the former one', async () => {
    const found = await seen(
      { startDate: '2027-03-08', eventStatus: 'EventPostponed' },
      { lang },
    );
    expect(found.day).to.equal('formerly: Monday, 8 March 2027');
    expect(found.note).to.equal('Postponed (new date to follow)');
  });
});
