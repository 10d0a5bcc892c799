import { expect } from 'chai';
import { sharedFile } from '../../../helpers/shared.js';
import { read } from './calendar.js';

const real = async (name: string, now?: string) => {
  const text = await sharedFile(`feeds/ics/${name}.ics`);
  return text === undefined ? undefined : read(text, now)!;
};

describe('Real calendars', () => {
  it('of a quarter: times in a zone without a description', async () => {
    const feed = await real('coerde-events');
    if (!feed) return;
    expect(feed.title).to.equal('Coerde Events');
    expect(feed.timeZone).to.equal('Europe/Berlin');
    expect(feed.items).to.have.length(143);
    expect(feed.problems).to.be.empty;
    for (const item of feed.items) {
      expect(item._event!.timeZone ?? 'Europe/Berlin').to.equal(
        'Europe/Berlin',
      );
      expect(item._event!.startDate).to.match(/^202[67]-\d\d-\d\d(?:T|$)/);
      expect(JSON.stringify(item)).not.to.include('\uFFFD');
    }
  });

  it('of carnival: instants, lengths and places on the map', async () => {
    const feed = await real('fasnacht-rocks');
    if (!feed) return;
    expect(feed.items).to.have.length(21);
    const [item] = feed.items;
    expect(item!._event).to.deep.include({
      startDate: '2026-01-17T19:00:00+00:00',
      endDate: '2026-01-17T23:00:00+00:00',
    });
    expect(item!.content_text).to.match(/^Preis: .+\nOrt: /);
  });

  it('of a series with changed dates, one of them moved away', async () => {
    const feed = await real('icaljs-recur_instances', '2013-01-01T00:00:00Z');
    if (!feed) return;
    const starts = new Map(
      feed.items.map(({ id, _event }) => [id.split('#')[1], _event!.startDate]),
    );
    expect(starts.get('2012-10-02')).to.equal('2012-10-02T15:00:00');
    expect(starts.get('2012-11-05')).to.equal('2012-11-06T20:00:00');
    expect(starts.get('2013-03-05')).to.equal('2013-03-05T10:00:00');
    expect([...starts.keys()]).not.to.include.members(['2013-04-02']);
  });

  it('of Exchange: a series of days with one that moved', async () => {
    const feed = await real('node-ical-exchange_whole_day_moved_recurrence');
    if (!feed) return;
    const starts = feed.items.map(({ _event }) => _event!.startDate);
    expect(starts).to.include('2026-02-27');
    expect(starts).not.to.include('2026-02-26');
    expect(new Set(starts).size).to.equal(starts.length);
  });

  it('of Exchange: a zone of its own', async () => {
    const feed = await real('node-ical-bad_ms_tz', '2020-09-01T00:00:00Z');
    if (!feed) return;
    expect(feed.items[0]!._event!.startDate).to.equal(
      '2020-08-25T14:35:00+00:00',
    );
    const last = feed.items.at(-1)!;
    expect(last._event!.startDate).to.equal('2020-12-17T15:35:00+00:00');
  });

  it('of eM Client: a zone since the year 1', async () => {
    const feed = await real('node-ical-vtimezone-year-0001-dtstart');
    if (!feed) return;
    expect(feed.items[0]!._event!.startDate).to.equal(
      '2024-06-01T08:00:00+00:00',
    );
  });

  it('of Apple: what is tentative stays, what is cancelled says so', async () => {
    const feed = await real('node-ical-tentative-apple-calendar');
    if (!feed) return;
    const status = new Map(
      feed.items.map(({ title, _event }) => [title, _event!.eventStatus]),
    );
    expect(status.has('Tentative')).to.be.true;
    expect(status.get('Tentative')).to.be.undefined;
    expect(status.get('Confirmed')).to.be.undefined;
    expect(status.get('Cancelled')).to.equal('EventCancelled');
  });

  it('of a festival: no UID, days that are times', async () => {
    const feed = await real('node-ical-festival-multiday-rrule');
    if (!feed) return;
    expect(feed.items).to.have.length.above(120);
    expect(feed.items[0]!._event!.startDate).to.equal('2011-08-04T12:00:00');
  });
});
