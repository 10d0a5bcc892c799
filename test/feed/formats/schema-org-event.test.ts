import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { eventOf, firstOf, SITE } from '../../helpers/formats.js';

const event = (more: RawFeed = {}): RawFeed => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Lesung',
  startDate: '2027-03-08T18:00:00+01:00',
  ...more,
});
const itemOf = (more: RawFeed) => firstOf(format, event(more));
const detailsOf = (more: RawFeed) => eventOf(format, event(more));

describe("an event in schema.org's words", () => {
  it('has all that they say of it', () => {
    const { _event } = itemOf({
      '@type': ['Thing', 'EducationEvent', 'x:Event'],
      endDate: '2027-03-08T20:30:00+01:00',
      doorTime: '2027-03-08T17:30:00+01:00',
      previousStartDate: ['2027-03-01T18:00:00+01:00'],
      eventStatus: 'http://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      isAccessibleForFree: 'https://schema.org/True',
      superEvent: { '@id': `${SITE}/#reihe` },
    });
    expect(_event).to.deep.equal({
      type: 'EducationEvent',
      startDate: '2027-03-08T18:00:00+01:00',
      endDate: '2027-03-08T20:30:00+01:00',
      doorTime: '2027-03-08T17:30:00+01:00',
      previousStartDate: '2027-03-01T18:00:00+01:00',
      eventStatus: 'EventRescheduled',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      isAccessibleForFree: true,
      superEvent: `${SITE}/#reihe`,
    });
  });

  it('has places of every kind', () => {
    const address = {
      '@type': 'PostalAddress',
      streetAddress: 'Am Markt 1',
      postalCode: 12345,
      addressLocality: 'Ort',
    };
    const geo = {
      '@type': 'GeoCoordinates',
      latitude: '50.7',
      longitude: 12.5,
    };
    const { location } = detailsOf({
      location: [
        { '@type': 'Place', name: 'Saal', address, geo },
        { '@type': 'VirtualLocation', url: 'https://stream.example/a' },
        'Rathaus &amp; Hof',
        address,
      ],
    });
    const line = 'Am Markt 1, 12345 Ort';
    expect(location).to.deep.equal([
      {
        type: 'Place',
        name: 'Saal',
        address: line,
        latitude: 50.7,
        longitude: 12.5,
      },
      { type: 'VirtualLocation', url: 'https://stream.example/a' },
      { type: 'Place', name: 'Rathaus & Hof' },
      { type: 'Place', address: line },
    ]);
  });

  it('has organisers, and no performer among them', () => {
    const logo = { '@type': 'ImageObject', url: `${SITE}/logo.png` };
    const { organizer } = detailsOf({
      performer: 'Organization',
      organizer: [
        {
          '@type': 'Organization',
          name: 'Chor',
          url: 'www.chor.example',
          logo,
        },
        'Verein',
      ],
    });
    expect(organizer).to.deep.equal([
      {
        name: 'Chor',
        url: 'https://www.chor.example/',
        logo: `${SITE}/logo.png`,
      },
      { name: 'Verein' },
    ]);
  });

  it('has offers of every kind', () => {
    const offersOf = (offers: unknown) => detailsOf({ offers }).offers;
    const url = 'https://karten.example/1';
    expect(
      offersOf({ '@type': 'Offer', price: '12,50', priceCurrency: 'EUR', url }),
    ).to.deep.equal([{ price: 12.5, priceCurrency: 'EUR', url }]);
    expect(offersOf(url)).to.deep.equal([{ url }]);
    expect(offersOf('karten.example/1')).to.be.undefined;
    const range = { lowPrice: 5, highPrice: 8, priceCurrency: 'EUR' };
    expect(offersOf(range)?.[0]?.price).to.equal('5 – 8 EUR');
    expect(offersOf({ ...range, highPrice: 5 })?.[0]?.price).to.equal(5);
    const priceSpecification = { price: 3, priceCurrency: 'CHF' };
    expect(offersOf({ priceSpecification })).to.deep.equal([
      { price: 3, priceCurrency: 'CHF' },
    ]);
  });

  it('has the page it names, or its own on the same host', () => {
    const urlOf = (more: RawFeed) => itemOf(more).url;
    expect(urlOf({ url: './termin/1' })).to.equal(`${SITE}/termin/1`);
    expect(urlOf({ url: { '@id': `${SITE}/1` } })).to.equal(`${SITE}/1`);
    expect(urlOf({ url: false })).to.be.undefined;
    expect(urlOf({ '@id': `${SITE}/1#event` })).to.equal(`${SITE}/1#event`);
    // Data elsewhere is no page to send visitors to.
    expect(urlOf({ '@id': 'https://data.example/1' })).to.be.undefined;
  });

  it('has an image with its description and credit', () => {
    const imageOf = (image: unknown, more: RawFeed = {}) =>
      itemOf({ image, ...more });
    expect(imageOf('/a.jpg').image).to.equal(`${SITE}/a.jpg`);
    expect(imageOf(['/a.jpg', '/b.jpg']).image).to.equal(`${SITE}/a.jpg`);
    const object = {
      '@type': 'ImageObject',
      contentUrl: '/c.jpg',
      caption: 'Ein Buch',
      author: { '@type': 'Person', name: 'A. Beispiel' },
      width: 800,
      height: { '@value': '600' },
    };
    const { image, _image } = imageOf(object);
    expect(image).to.equal(`${SITE}/c.jpg`);
    expect(_image).to.deep.equal({
      alt: 'Ein Buch',
      creditText: 'A. Beispiel',
      width: 800,
      height: 600,
    });
    const elsewhere = { '@id': 'https://data.example/7' };
    expect(imageOf(elsewhere)).to.not.have.property('image');
    expect(imageOf(elsewhere, { photo: object }).image).to.equal(image);
  });

  it('has keywords as tags', () => {
    const tagsOf = (keywords: unknown) => itemOf({ keywords }).tags;
    expect(tagsOf('Buch, Kultur')).to.deep.equal(['Buch', 'Kultur']);
    const term = { '@type': 'DefinedTerm', name: 'Kultur' };
    expect(tagsOf(['Buch', term])).to.deep.equal(['Buch', 'Kultur']);
  });
});
