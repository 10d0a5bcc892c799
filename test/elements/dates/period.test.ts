import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import {
  addressOf,
  event,
  jsonFeed,
  type RawFeed,
} from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** Whether a list of what is to come has an event at an instant. */
async function isAhead(details: RawFeed, now: string, attributes = '') {
  freeze(now);
  const feed = addressOf(jsonFeed([event(details)]));
  const lists = ['upcoming', 'past'].map((period) =>
    visit(`<event-list feed="${feed}" period="${period}" ${attributes}>`),
  );
  const [ahead, past] = (await Promise.all(lists)).map(
    ({ titles }) => titles.length,
  );
  // Never in both, never in none.
  expect(ahead! + past!).to.equal(1);
  return ahead === 1;
}

/** What it is, its details, and the first instant after it. */
const table: readonly [string, RawFeed, string][] = [
  [
    'with an end',
    { startDate: '2026-11-24T18:00+01:00', endDate: '2026-11-24T20:30+01:00' },
    '2026-11-24T20:30:00+01:00',
  ],
  [
    'without an end is over with its day',
    { startDate: '2026-11-24T18:00+01:00' },
    '2026-11-25T00:00:00+01:00',
  ],
  [
    'with an end before its start, too',
    { startDate: '2026-11-24T18:00', endDate: '2026-11-20T20:00' },
    '2026-11-25T00:00:00+01:00',
  ],
  ['of a day', { startDate: '2026-11-24' }, '2026-11-25T00:00:00+01:00'],
  [
    'of several days',
    { startDate: '2026-11-20', endDate: '2026-12-10' },
    '2026-12-11T00:00:00+01:00',
  ],
  [
    'from midnight to midnight',
    { startDate: '2026-11-24T00:00', endDate: '2026-11-26T00:00' },
    '2026-11-26T00:00:00+01:00',
  ],
  [
    'from midnight to the same midnight',
    { startDate: '2026-11-24T00:00', endDate: '2026-11-24T00:00' },
    '2026-11-25T00:00:00+01:00',
  ],
  [
    'over midnight',
    { startDate: '2026-12-31T20:00', endDate: '2027-01-01T02:00' },
    '2027-01-01T02:00:00+01:00',
  ],
  [
    'of the day of 23 hours',
    { startDate: '2027-03-28' },
    '2027-03-29T00:00:00+02:00',
  ],
  [
    'of the day of 25 hours',
    { startDate: '2027-10-31' },
    '2027-11-01T00:00:00+01:00',
  ],
  [
    'of a day in New York',
    { startDate: '2026-11-24', timeZone: 'America/New_York' },
    '2026-11-25T00:00:00-05:00',
  ],
  [
    'that is cancelled',
    { startDate: '2026-11-24', eventStatus: 'EventCancelled' },
    '2026-11-25T00:00:00+01:00',
  ],
];

describe('An event is to come until it is over:', () => {
  afterEach(unfreeze);
  afterEach(leave);

  for (const [name, details, over] of table) {
    it(name, async () => {
      const last = new Date(Date.parse(over) - 1).toISOString();
      expect(await isAhead(details, last)).to.be.true;
      expect(await isAhead(details, over)).to.be.false;
    });
  }

  it('that is so in whatever zone it is shown', async () => {
    const day = { startDate: '2026-11-24', timeZone: 'Europe/Berlin' };
    const attributes = 'time-zone="Asia/Tokyo"';
    const last = '2026-11-24T23:59:59+01:00';
    expect(await isAhead(day, last, attributes)).to.be.true;
    expect(await isAhead(day, '2026-11-25T00:00:00+01:00', attributes)).to.be
      .false;
  });

  it('an event that no date is known of may well be', async () => {
    const now = '2026-11-24T12:00:00+01:00';
    expect(await isAhead({ startDate: '19 OKT' }, now)).to.be.true;
  });
});
