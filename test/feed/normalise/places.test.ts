import { expect } from 'chai';
import { detailsOf } from '../../helpers/normalised.js';

describe('the places of an event', () => {
  const placesOf = (location: unknown) =>
    detailsOf({ startDate: '2027-03-08', location })?.location;

  it('may be one, or its name', () => {
    const place = { type: 'Place', name: 'Rathaus' };
    expect(placesOf('Rathaus')).to.deep.equal([place]);
    expect(placesOf({ name: 'Rathaus' })).to.deep.equal([place]);
    expect(placesOf([{ type: 'Place', name: 'Rathaus' }])).to.deep.equal([
      place,
    ]);
  });

  it('may be a room and a stream', () => {
    const url = 'https://stream.example/a';
    const both = [
      { type: 'Place', name: 'Rathaus' },
      { type: 'VirtualLocation', url },
    ];
    expect(placesOf(both)).to.deep.equal(both);
    expect(
      placesOf({ type: 'https://schema.org/VirtualLocation', url }),
    ).to.deep.equal([both[1]]);
  });

  const addresses: readonly (readonly [unknown, string | undefined])[] = [
    ['Am Markt 1, 12345 Ort', 'Am Markt 1, 12345 Ort'],
    [
      {
        streetAddress: 'Am Markt 1',
        postalCode: '12345',
        addressLocality: 'Ort',
        addressCountry: 'DE',
      },
      'Am Markt 1, 12345 Ort',
    ],
    [{ postalCode: 12345, addressLocality: 'Ort' }, '12345 Ort'],
    [{ streetAddress: 'Am Markt 1' }, 'Am Markt 1'],
    [{ streetAddress: null, addressLocality: ' Ort ' }, 'Ort'],
    [{ addressLocality: 'K&ouml;ln' }, 'Köln'],
    [{}, undefined],
    [[], undefined],
    [7, undefined],
  ];
  for (const [address, line] of addresses) {
    it(`have ${line} as address for ${JSON.stringify(address)}`, () => {
      expect(placesOf({ name: 'A', address })?.[0]?.address).to.equal(line);
    });
  }

  it('have coordinates, in themselves or in geo', () => {
    const found = { type: 'Place', name: 'A', latitude: 50.7, longitude: 12.5 };
    const geo = { latitude: '50.7', longitude: '12.5' };
    expect(placesOf(found)).to.deep.equal([found]);
    expect(placesOf({ name: 'A', geo })).to.deep.equal([found]);
  });

  it('are on earth', () => {
    const far = { name: 'A', latitude: 90.1, longitude: -181 };
    expect(placesOf(far)).to.deep.equal([{ type: 'Place', name: 'A' }]);
    expect(
      placesOf({ ...far, latitude: 'oben', longitude: null }),
    ).to.deep.equal([{ type: 'Place', name: 'A' }]);
  });

  it('are left out where nothing says which', () => {
    for (const none of [[], {}, '', 7, true, [[]], { latitude: 1 }, null]) {
      expect(placesOf(none), JSON.stringify(none)).to.be.undefined;
    }
  });
});

describe('the offers of an event', () => {
  const offersOf = (offers: unknown) =>
    detailsOf({ startDate: '2027-03-08', offers })?.offers;
  const priceOf = (price: unknown) => offersOf({ price })?.[0]?.price;

  it('may be one with an address', () => {
    const url = 'https://a.example/anmeldung';
    expect(offersOf({ url })).to.deep.equal([{ url }]);
    expect(offersOf([{ url }, null, {}])).to.deep.equal([{ url }]);
  });

  it('have a number or words as price', () => {
    expect(priceOf(0)).to.equal(0);
    expect(priceOf('0')).to.equal(0);
    expect(priceOf('12,50')).to.equal(12.5);
    expect(priceOf(' 12.5 ')).to.equal(12.5);
    expect(priceOf('8 bis 12 Euro')).to.equal('8 bis 12 Euro');
    for (const none of ['', null, [], {}, true]) {
      expect(priceOf(none), JSON.stringify(none)).to.be.undefined;
    }
  });

  it('have a currency that Intl knows how to write', () => {
    const currencyOf = (priceCurrency: unknown) =>
      offersOf({ price: 1, priceCurrency })?.[0]?.priceCurrency;
    expect(currencyOf('CHF')).to.equal('CHF');
    for (const none of ['Euro', '€', 'eur', 'EURO', '', 7, ['EUR'], {}]) {
      expect(currencyOf(none), JSON.stringify(none)).to.be.undefined;
    }
  });

  it('may be said to be free', () => {
    const free = (isAccessibleForFree: unknown) =>
      detailsOf({ isAccessibleForFree })?.isAccessibleForFree;
    expect(free(true)).to.be.true;
    expect(free(false)).to.be.false;
    for (const odd of ['nein', 0, null, {}, []]) {
      expect(free(odd), JSON.stringify(odd)).to.be.undefined;
    }
  });
});
