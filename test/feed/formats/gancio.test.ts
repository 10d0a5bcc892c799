import { expect } from 'chai';
import { format } from '../../../src/feed/formats/gancio.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf, firstOf, read } from '../../helpers/formats.js';

const HOME = 'https://termine.example/';
const url = `${HOME}api/events`;

const event = (more: RawFeed = {}): RawFeed => ({
  id: 5,
  title: 'K&uuml;fa & Film',
  slug: 'kuefa-film',
  // 8 March 2027, 18:00 in Berlin.
  start_datetime: 1804525200,
  end_datetime: null,
  place: {
    id: 2,
    name: 'Zentrum',
    address: 'Am Markt 1, Ort',
    latitude: 50.7,
    longitude: 12.5,
  },
  tags: ['film', 'essen'],
  media: [{ url: 'abc.jpg', name: 'Ein Topf', width: 800, height: 600 }],
  online_locations: [],
  ...more,
});

describe('an event of Gancio', () => {
  it('has its page, time, place, image and tags', () => {
    const { _feed, ...item } = firstOf(format, [event()], { url });
    expect(item).to.deep.equal({
      id: `${HOME}event/kuefa-film`,
      url: `${HOME}event/kuefa-film`,
      title: 'Küfa & Film',
      image: `${HOME}media/thumb/abc.jpg`,
      tags: ['film', 'essen'],
      _image: { alt: 'Ein Topf', width: 800, height: 600 },
      _event: {
        startDate: '2027-03-08T17:00:00+00:00',
        location: [
          {
            type: 'Place',
            name: 'Zentrum',
            address: 'Am Markt 1, Ort',
            latitude: 50.7,
            longitude: 12.5,
          },
        ],
      },
    });
  });

  it('has a page by its number, too', () => {
    const item = firstOf(format, [event({ slug: null })], { url });
    expect(item.url).to.equal(`${HOME}event/5`);
  });

  it('ends, if it says when', () => {
    const { endDate } = eventOf(format, [event({ end_datetime: 1804532400 })]);
    expect(endDate).to.equal('2027-03-08T19:00:00+00:00');
  });

  it('has no time that is none', () => {
    for (const start_datetime of [1e300, 'bald', null, {}]) {
      expect(eventOf(format, [event({ start_datetime })])).to.not.have.property(
        'startDate',
      );
    }
  });

  it('may be online, or online, too', () => {
    const online_locations = ['https://stream.example/a', 'Link per E-Mail'];
    const virtual = [
      { type: 'VirtualLocation', url: 'https://stream.example/a' },
      { type: 'VirtualLocation', name: 'Link per E-Mail' },
    ];
    const both = eventOf(format, [event({ online_locations })]);
    expect(both.location?.slice(1)).to.deep.equal(virtual);
    expect(both.eventAttendanceMode).to.equal('MixedEventAttendanceMode');
    const place = { name: 'online', address: 'online' };
    const only = eventOf(format, [event({ online_locations, place })]);
    expect(only.location).to.deep.equal(virtual);
    expect(only.eventAttendanceMode).to.equal('OnlineEventAttendanceMode');
  });

  it('has tags as older instances write them', () => {
    const tags = [{ tag: 'film' }];
    expect(firstOf(format, [event({ tags })]).tags).to.deep.equal(['film']);
  });
});

describe("Gancio's answer", () => {
  it('is asked for below the instance', () => {
    const asked = (site: string) => format.address!(new URL(site)).href;
    expect(asked(HOME)).to.equal(url);
    expect(asked(`${HOME}?tags=film`)).to.equal(`${url}?tags=film`);
    expect(asked(`${url}?max=5`)).to.equal(`${url}?max=5`);
  });

  it('belongs to the instance', () => {
    expect(read(format, [event()], { url })?.home_page_url).to.equal(HOME);
  });

  it('goes on while pages are full, counted from 0', () => {
    const nextOf = (query: string, count: number) =>
      read(format, Array(count).fill(event()), { url: url + query })?.next_url;
    expect(nextOf('?max=2', 2)).to.equal(`${url}?max=2&page=1`);
    expect(nextOf('?max=2&page=1', 2)).to.equal(`${url}?max=2&page=2`);
    expect(nextOf('?max=2', 1)).to.be.undefined;
    expect(nextOf('', 2)).to.be.undefined;
  });

  it('may be empty', () => {
    expect(read(format, [], { url })?.items).to.be.empty;
    expect(read(format, {}, { url })).to.be.undefined;
  });
});
