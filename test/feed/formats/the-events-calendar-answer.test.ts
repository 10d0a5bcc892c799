import { expect } from 'chai';
import { format } from '../../../src/feed/formats/the-events-calendar.js';
import { firstOf, read, SITE } from '../../helpers/formats.js';

const API = `${SITE}/wp-json/tribe/events/v1/events`;

describe("The Events Calendar's address", () => {
  const asked = (site: string) => format.address!(new URL(site));

  it('leads from a site to its events', () => {
    expect(asked(`${SITE}/verein/`).href).to.match(
      new RegExp(
        `^${SITE}/verein/wp-json/tribe/events/v1/events\\?per_page=50`,
      ),
    );
  });

  it('asks for what is over today or later, not for what starts then', () => {
    const { searchParams } = asked(SITE);
    expect(searchParams.get('ends_after')).to.equal('yesterday');
    expect(searchParams.has('start_date')).to.be.false;
  });

  it('leaves the time to the embedder', () => {
    const { searchParams } = asked(`${SITE}/?start_date=2026-01-01`);
    expect(searchParams.has('ends_after')).to.be.false;
    expect(searchParams.get('start_date')).to.equal('2026-01-01');
  });

  it('stays as it is where it leads to events already', () => {
    expect(asked(`${API}?tags=a`).href).to.equal(`${API}?tags=a`);
  });
});

describe("The Events Calendar's answer", () => {
  const event = { id: 1, title: 'A', start_date: '2027-03-08 18:00:00' };
  const nextOf = (next_rest_url: unknown, url = API) =>
    read(format, { events: [event], total_pages: 1, next_rest_url }, { url })
      ?.next_url;

  it('goes on as it says, not as it counts', () => {
    expect(nextOf(`${API}/?page=2`)).to.equal(`${API}/?page=2`);
    expect(nextOf(undefined)).to.be.undefined;
  });

  it('goes on where it was asked, whatever name it has for itself', () => {
    const proxied = API.replace('https:', 'http:');
    expect(nextOf(`${proxied}/?page=2`)).to.equal(`${API}/?page=2`);
    const bare = API.replace('www.', '');
    expect(nextOf(`${bare}/?page=2`)).to.equal(`${API}/?page=2`);
    expect(nextOf('https://other.example/?page=2')).to.be.undefined;
  });

  it('may be empty', () => {
    const feed = read(format, { events: [], rest_url: API, total: 0 });
    expect(feed?.items).to.be.empty;
  });

  it('may be a single event, which knows whether it takes place', () => {
    const json_ld = { eventStatus: 'https://schema.org/EventCancelled' };
    const item = firstOf(format, { ...event, json_ld });
    expect(item._event?.eventStatus).to.equal('EventCancelled');
  });

  it('is none when it is an error', () => {
    for (const value of [{ code: 'rest_no_route' }, { events: 7 }, null]) {
      expect(read(format, value), JSON.stringify(value)).to.be.undefined;
    }
  });
});

describe("The Events Calendar's newer answer", () => {
  const post = {
    id: 9,
    guid: { rendered: `${SITE}/?p=9` },
    link: `${SITE}/termin/fest/`,
    date_gmt: '2026-10-01T07:00:00',
    title: { rendered: 'Sommer&#173;fest' },
    content: { rendered: '<p>Im Hof.</p>', protected: false },
    excerpt: { rendered: '<p>Im Hof.</p>' },
    start_date: '2027-07-03 15:00:00',
    start_date_utc: '2027-07-03 13:00:00',
    end_date: '2027-07-03 22:00:00',
    end_date_utc: '2027-07-03 20:00:00',
    timezone: 'Europe/Berlin',
    all_day: false,
    cost: '',
    tags: [3],
    venues: [{ title: { rendered: 'Hof' }, city: 'Ort', link: `${SITE}/hof/` }],
    organizers: [{ title: { rendered: 'Chor' }, website: '' }],
  };
  const url = `${SITE}/wp-json/tec/v1/events`;

  it('has posts with times, places and organisers', () => {
    const { _feed, ...item } = firstOf(format, [post], { url });
    expect(item).to.deep.equal({
      id: `${SITE}/?p=9`,
      url: `${SITE}/termin/fest/`,
      title: 'Sommer\u00adfest',
      summary: 'Im Hof.',
      content_html: '<p>Im Hof.</p>',
      date_published: '2026-10-01T07:00:00+00:00',
      _event: {
        startDate: '2027-07-03T13:00:00+00:00',
        endDate: '2027-07-03T20:00:00+00:00',
        timeZone: 'Europe/Berlin',
        location: [
          { type: 'Place', name: 'Hof', address: 'Ort', url: `${SITE}/hof/` },
        ],
        organizer: [{ name: 'Chor' }],
      },
    });
  });

  it('counts its pages in a header', () => {
    const headers = { 'X-WP-TotalPages': '2' };
    const feed = read(format, [post], { url, headers });
    expect(feed?.next_url).to.equal(`${url}?page=2`);
  });
});
