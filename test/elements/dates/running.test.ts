import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

describe('An event of several days', () => {
  afterEach(unfreeze);
  afterEach(leave);

  const at = async (now: string, startDate: string, endDate: string) => {
    freeze(now);
    return (await seen({ startDate, endDate })).time;
  };
  const days = (now: string) => at(now, '2026-03-27', '2026-05-03');
  const timed = (now: string) =>
    at(now, '2026-03-27T10:00', '2026-05-03T17:00');
  const runs = 'Läuft noch bis Sonntag, 3. Mai 2026';

  it('is on from its first instant to its last', async () => {
    expect(await days('2026-03-27T00:00:00+01:00')).to.equal(runs);
    expect(await days('2026-05-03T23:59:59.999+02:00')).to.equal(runs);
  });

  it('isn’t before or after', async () => {
    const phrase = '27. März – 3. Mai 2026';
    expect(await days('2026-03-26T23:59:59.999+01:00')).to.equal(phrase);
    expect(await days('2026-05-04T00:00:00+02:00')).to.equal(phrase);
  });

  it('is on from its first hour to its last, if it has them', async () => {
    expect(await timed('2026-03-27T10:00:00+01:00')).to.equal(runs);
    expect(await timed('2026-05-03T16:59:59.999+02:00')).to.equal(runs);
  });

  it('isn’t before or after these', async () => {
    const phrase = '27. März 2026, 10:00 Uhr – 3. Mai 2026, 17:00 Uhr';
    expect(await timed('2026-03-27T09:59:59.999+01:00')).to.equal(phrase);
    expect(await timed('2026-05-03T17:00:00+02:00')).to.equal(phrase);
  });

  it('keeps its hours where two days are enough to say', async () => {
    const now = '2026-11-24T12:00:00+01:00';
    expect(await at(now, '2026-11-24T10:00', '2026-11-24T17:00')).to.equal(
      'Heute, 10:00–17:00 Uhr',
    );
    expect(await at(now, '2026-11-24T10:00', '2026-11-25T17:00')).to.equal(
      'Di., 24. November 2026, 10:00 Uhr – Mi., 25. November 2026, 17:00 Uhr',
    );
  });

  it('keeps the day on which it started in its date block', async () => {
    freeze('2026-04-15T12:00:00+02:00');
    const days = { startDate: '2026-03-27', endDate: '2026-05-03' };
    const { visitor } = await seen(days);
    expect(visitor.dateBlock).to.deep.equal(['Freitag', '27 März', '2026']);
  });
});
