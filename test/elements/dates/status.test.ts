import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

// @wcag 1.3.3 1.4.1

const march = { startDate: '2027-03-08T18:00:00+01:00' };

describe('A cancelled event', () => {
  beforeEach(() => freeze());
  afterEach(unfreeze);
  afterEach(leave);

  it('says so before its title', async () => {
    const { title } = await seen({ ...march, eventStatus: 'EventCancelled' });
    expect(title).to.equal('Abgesagt: Lesung');
  });

  it('says so with schema.org’s address or RFC 8984’s word, too', async () => {
    for (const status of [
      { eventStatus: 'https://schema.org/EventCancelled' },
      { status: 'cancelled' },
    ]) {
      const { title } = await seen({ ...march, ...status });
      expect(title).to.equal('Abgesagt: Lesung');
    }
  });

  it('still has the date that it had', async () => {
    const found = await seen({ ...march, eventStatus: 'EventCancelled' });
    expect(found.day).to.equal('Montag, 8. März 2027');
    expect(found.time).to.equal('18:00 Uhr');
    expect(found.note).to.be.undefined;
  });

  it('never is said to be on', async () => {
    const { time } = await seen({
      startDate: '2026-11-20',
      endDate: '2026-12-10',
      eventStatus: 'EventCancelled',
    });
    expect(time).to.equal('20. November – 10. Dezember 2026');
  });
});

describe('An event that is postponed without a new date', () => {
  afterEach(leave);

  const postponed = () => seen({ ...march, eventStatus: 'EventPostponed' });

  it('says so before its title, and that there will be one', async () => {
    const { title, note } = await postponed();
    expect(title).to.equal('Verschoben: Lesung');
    expect(note).to.equal('Verschoben (neuer Termin folgt)');
  });

  it('has its old date as the former one, and no time', async () => {
    const { day, time } = await postponed();
    expect(day).to.equal('bisher: Montag, 8. März 2027');
    expect(time).to.be.undefined;
  });
});

describe('A rescheduled event', () => {
  afterEach(leave);

  const moved = (startDate: string, previousStartDate?: unknown) =>
    seen({ startDate, previousStartDate, eventStatus: 'EventRescheduled' });

  it('says from when to when', async () => {
    const { title, day, time, note } = await moved(
      '2027-04-12T18:00:00+02:00',
      '2027-03-08T18:00:00+01:00',
    );
    expect(title).to.equal('Verlegt: Lesung');
    expect([day, time]).to.deep.equal(['Montag, 12. April 2027', '18:00 Uhr']);
    expect(note).to.equal('Verlegt auf 12. April 2027 (statt 8. März)');
  });

  it('names the old year if it is another', async () => {
    const { note } = await moved('2027-01-11', '2026-12-14');
    expect(note).to.equal(
      'Verlegt auf 11. Januar 2027 (statt 14. Dezember 2026)',
    );
  });

  it('says the hours if the day is the same', async () => {
    const { note } = await moved('2027-03-08T19:30', '2027-03-08T17:00:00Z');
    expect(note).to.equal('Verlegt auf 19:30 Uhr (statt 18:00 Uhr)');
  });

  it('names the last of several former dates', async () => {
    const { note } = await moved('2027-04-12', ['2027-02-01', '2027-03-08']);
    expect(note).to.equal('Verlegt auf 12. April 2027 (statt 8. März)');
  });

  it('says no more than that without a former date, or with its own', async () => {
    for (const former of [undefined, 'im März', '2027-04-12']) {
      const { title, note } = await moved('2027-04-12', former);
      expect(title).to.equal('Verlegt: Lesung');
      expect(note).to.be.undefined;
    }
  });
});

describe('An event that was moved online', () => {
  afterEach(leave);

  it('says so before its title, and names the zone', async () => {
    const found = await seen({ ...march, eventStatus: 'EventMovedOnline' });
    expect(found.title).to.equal('Jetzt online: Lesung');
    expect(found.time).to.equal('18:00 Uhr (MEZ)');
  });
});

describe('An event as scheduled', () => {
  afterEach(leave);

  for (const eventStatus of [
    'EventScheduled',
    'EventUnknown',
    undefined,
    null,
  ]) {
    it(`says nothing of it: ${String(eventStatus)}`, async () => {
      const { title, note } = await seen({ ...march, eventStatus });
      expect(title).to.equal('Lesung');
      expect(note).to.be.undefined;
    });
  }
});
