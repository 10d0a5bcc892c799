import { expect } from 'chai';
import { format } from '../../../src/feed/formats/activitystreams.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf, firstOf } from '../../helpers/formats.js';

const HOST = 'https://events.example';

const event = (more: RawFeed = {}): RawFeed => ({
  type: 'Event',
  id: `${HOST}/events/1`,
  url: `${HOST}/events/1`,
  name: 'Runder Tisch',
  content: '<p>Alle sind willkommen.</p>',
  startTime: '2027-03-08T17:00:00Z',
  endTime: '2027-03-08T19:00:00Z',
  timezone: 'Europe/Berlin',
  published: '2026-11-01T08:00:00Z',
  updated: '2026-11-02T08:00:00Z',
  attributedTo: `${HOST}/@gleichstellung`,
  inLanguage: 'de',
  'ical:status': 'CONFIRMED',
  tag: [
    { type: 'Hashtag', name: '#Frauentag' },
    { type: 'Mention', name: '@a@b.example' },
  ],
  ...more,
});
const create = (object: unknown, type = 'Create'): RawFeed => ({
  type,
  id: `${HOST}/activity`,
  actor: `${HOST}/@jemand`,
  object,
});

describe('an event of ActivityStreams', () => {
  it('has its words, times, tags and organiser', () => {
    const { _feed, ...item } = firstOf(format, create(event()));
    const party = {
      name: '@gleichstellung@events.example',
      url: `${HOST}/@gleichstellung`,
    };
    expect(item).to.deep.equal({
      id: `${HOST}/events/1`,
      url: `${HOST}/events/1`,
      title: 'Runder Tisch',
      content_html: '<p>Alle sind willkommen.</p>',
      date_published: '2026-11-01T08:00:00+00:00',
      date_modified: '2026-11-02T08:00:00+00:00',
      authors: [party],
      tags: ['Frauentag'],
      language: 'de',
      _event: {
        startDate: '2027-03-08T17:00:00+00:00',
        endDate: '2027-03-08T19:00:00+00:00',
        timeZone: 'Europe/Berlin',
        organizer: [party],
      },
    });
  });

  it('may be cancelled', () => {
    const gone = eventOf(format, event({ 'ical:status': 'CANCELLED' }));
    expect(gone.eventStatus).to.equal('EventCancelled');
    const open = eventOf(format, event({ 'ical:status': 'TENTATIVE' }));
    expect(open).to.not.have.property('eventStatus');
  });

  it('has the name of an organiser that comes along', () => {
    const attributedTo = [
      { type: 'Group', id: `${HOST}/@a`, name: 'Netzwerk' },
    ];
    expect(eventOf(format, event({ attributedTo })).organizer).to.deep.equal([
      { name: 'Netzwerk', url: `${HOST}/@a` },
    ]);
  });

  it('has places with addresses, and addresses to join at', () => {
    const address = {
      type: 'PostalAddress',
      streetAddress: 'Am Markt 1',
      postalCode: '12345',
      addressLocality: 'Ort',
    };
    const virtual = { type: 'VirtualLocation', url: `${HOST}/live` };
    const room = { type: 'Place', name: 'Saal', address };
    const found = eventOf(
      format,
      event({
        location: [
          room,
          { type: 'Place', name: 'Stream', address: virtual },
          { type: 'VirtualLocation', url: `${HOST}/chat` },
        ],
      }),
    );
    expect(found.location).to.deep.equal([
      { type: 'Place', name: 'Saal', address: 'Am Markt 1, 12345 Ort' },
      { type: 'VirtualLocation', name: 'Stream', url: `${HOST}/live` },
      { type: 'VirtualLocation', url: `${HOST}/chat` },
    ]);
    expect(found.eventAttendanceMode).to.equal('MixedEventAttendanceMode');
    const there = eventOf(format, event({ location: room }));
    expect(there).to.not.have.property('eventAttendanceMode');
    const online = eventOf(format, event({ isOnline: true }));
    expect(online.eventAttendanceMode).to.equal('OnlineEventAttendanceMode');
  });

  it('has the address to register at', () => {
    const externalParticipationUrl = 'https://anmeldung.example/1';
    const found = eventOf(format, event({ externalParticipationUrl }));
    expect(found.offers).to.deep.equal([{ url: externalParticipationUrl }]);
  });

  it('has an image, a page elsewhere, and files', () => {
    const item = firstOf(
      format,
      event({
        attachment: [
          {
            type: 'Link',
            mediaType: 'text/html',
            href: 'https://verein.example/',
          },
          {
            type: 'Document',
            mediaType: 'image/jpeg',
            url: `${HOST}/a.jpg`,
            name: 'Ein Tisch',
          },
          {
            type: 'Document',
            mediaType: 'application/pdf',
            url: `${HOST}/flyer.pdf`,
            name: 'Flyer',
          },
          { type: 'PropertyValue', name: 'Zugang', value: 'stufenlos' },
        ],
      }),
    );
    expect(item.image).to.equal(`${HOST}/a.jpg`);
    expect(item._image).to.deep.equal({ alt: 'Ein Tisch' });
    expect(item.external_url).to.equal('https://verein.example/');
    expect(item.attachments).to.deep.equal([
      {
        url: `${HOST}/flyer.pdf`,
        mime_type: 'application/pdf',
        title: 'Flyer',
      },
    ]);
  });

  it("has no description that is Mobilizon's name for every image", () => {
    const attachment = [
      { mediaType: 'image/png', url: `${HOST}/a.png`, name: 'Banner' },
    ];
    const item = firstOf(format, event({ attachment }));
    expect(item.image).to.equal(`${HOST}/a.png`);
    expect(item).to.not.have.property('_image');
  });
});
