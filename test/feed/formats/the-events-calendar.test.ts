import { expect } from 'chai';
import { format } from '../../../src/feed/formats/the-events-calendar.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf, firstOf, read, SITE } from '../../helpers/formats.js';

const event = (more: RawFeed = {}): RawFeed => ({
  id: 41,
  global_id: 'www.verein.example?id=41',
  status: 'publish',
  date_utc: '2026-10-01 07:00:00',
  modified_utc: '2026-10-02 07:00:00',
  url: `${SITE}/termin/lesung/`,
  title: 'Lesung &#8222;Wege&#8220;',
  description: '<p>Sie liest.</p>\n',
  excerpt: '<p>Aus dem neuen Buch. [&hellip;]</p>\n',
  image: false,
  all_day: false,
  start_date: '2027-03-08 18:00:00',
  end_date: '2027-03-08 20:30:00',
  utc_start_date: '2027-03-08 17:00:00',
  utc_end_date: '2027-03-08 19:30:00',
  timezone: 'Europe/Berlin',
  cost: '',
  cost_details: { currency_code: '', values: [] },
  website: `${SITE}/karten?a=1&#038;b=2`,
  categories: [{ name: 'Kultur &amp; Kunst' }],
  tags: [{ name: 'Lesung' }],
  venue: [],
  organizer: [],
  ...more,
});
const answer = (events: unknown[], more: RawFeed = {}): RawFeed => ({
  events,
  rest_url: `${SITE}/wp-json/tribe/events/v1/events/?page=1`,
  total: 1,
  total_pages: 1,
  ...more,
});
const detailsOf = (more: RawFeed) => eventOf(format, answer([event(more)]));

describe('an event of The Events Calendar', () => {
  it('has its address, title, texts, dates and tags', () => {
    const { _feed, ...item } = firstOf(format, answer([event()]));
    expect(item).to.deep.equal({
      id: 'www.verein.example?id=41',
      url: `${SITE}/termin/lesung/`,
      external_url: `${SITE}/karten?a=1&b=2`,
      title: 'Lesung „Wege“',
      summary: 'Aus dem neuen Buch.',
      content_html: '<p>Sie liest.</p>',
      date_published: '2026-10-01T07:00:00+00:00',
      date_modified: '2026-10-02T07:00:00+00:00',
      tags: ['Kultur & Kunst', 'Lesung'],
      _event: {
        startDate: '2027-03-08T17:00:00+00:00',
        endDate: '2027-03-08T19:30:00+00:00',
        timeZone: 'Europe/Berlin',
      },
    });
  });

  it('has its number as id where old versions have no other', () => {
    const old = event({ global_id: false });
    expect(firstOf(format, answer([old])).id).to.equal('41');
  });

  it('has a place with its address, and organisers', () => {
    const found = detailsOf({
      venue: {
        venue: 'Stadtb&#252;cherei',
        address: 'Am Markt 1',
        zip: '12345',
        city: 'Musterhausen',
        country: 'Germany',
        geo_lat: 50.7,
        geo_lng: 12.5,
        url: `${SITE}/ort/buecherei/`,
      },
      organizer: [
        {
          organizer: 'Frauenb&#252;ro',
          website: 'https://buero.example/',
          url: `${SITE}/veranstalter/buero/`,
          image: { url: `${SITE}/logo.png`, width: 300, height: 100 },
        },
        { organizer: 'Chor', url: `${SITE}/veranstalter/chor/`, image: false },
      ],
    });
    expect(found.location).to.deep.equal([
      {
        type: 'Place',
        name: 'Stadtbücherei',
        address: 'Am Markt 1, 12345 Musterhausen',
        url: `${SITE}/ort/buecherei/`,
        latitude: 50.7,
        longitude: 12.5,
      },
    ]);
    expect(found.organizer).to.deep.equal([
      {
        name: 'Frauenbüro',
        url: 'https://buero.example/',
        logo: `${SITE}/logo.png`,
      },
      { name: 'Chor', url: `${SITE}/veranstalter/chor/` },
    ]);
  });

  it('may have several places', () => {
    const venue = [{ venue: 'Saal' }, { venue: 'Hof' }];
    expect(detailsOf({ venue }).location).to.have.length(2);
  });

  it('may be online, too', () => {
    const online = {
      is_virtual: true,
      virtual_url: 'https://stream.example/a',
    };
    const both = detailsOf({ ...online, venue: { venue: 'Saal' } });
    expect(both.eventAttendanceMode).to.equal('MixedEventAttendanceMode');
    expect(both.location?.map(({ type }) => type)).to.deep.equal([
      'Place',
      'VirtualLocation',
    ]);
    const { eventAttendanceMode } = detailsOf(online);
    expect(eventAttendanceMode).to.equal('OnlineEventAttendanceMode');
  });

  it('has its image in a size for the web', () => {
    const url = `${SITE}/gross.jpg`;
    const large = { url: `${SITE}/1024.jpg`, width: 1024, height: 512 };
    const image = { url, id: 7, width: 4000, height: 2000, sizes: { large } };
    const item = firstOf(format, answer([event({ image })]));
    expect(item.image).to.equal(large.url);
    expect(item._image).to.deep.equal({ width: 1024, height: 512 });
  });

  it('is left out where the site hides it from its lists', () => {
    const hidden = event({ hide_from_listings: true });
    expect(read(format, answer([hidden]))?.items).to.be.empty;
  });
});

describe('what an event of The Events Calendar costs', () => {
  const priced = (cost: string, values: string[], currency_code = '') =>
    detailsOf({ cost, cost_details: { currency_code, values } });

  it('is a price with its currency', () => {
    expect(priced('10&#8364;', ['10'], 'EUR').offers).to.deep.equal([
      { price: 10, priceCurrency: 'EUR' },
    ]);
  });

  const words: [string, string[], string][] = [
    ['10€ – 20€', ['10', '20'], 'EUR'],
    ['ab 10 €', ['10'], 'EUR'],
    ['10 €', ['10'], ''],
    ['Spende', ['Spende'], 'EUR'],
  ];
  for (const [cost, values, currency] of words) {
    it(`stays as it is written: ${cost}`, () => {
      expect(priced(cost, values, currency).offers).to.deep.equal([
        { price: cost },
      ]);
    });
  }

  it('may be nothing', () => {
    for (const cost of ['Kostenlos', 'Free', '0', '0,00']) {
      expect(priced(cost, []), cost).to.include({ isAccessibleForFree: true });
    }
    expect(priced('0€', ['0'])).to.include({ isAccessibleForFree: true });
    expect(detailsOf({})).to.not.have.any.keys([
      'offers',
      'isAccessibleForFree',
    ]);
  });
});
