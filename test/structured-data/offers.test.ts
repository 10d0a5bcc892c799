import { expect } from 'chai';
import { eventWith } from './written.js';

const URL = 'https://www.landkreis.example/anmeldung';

describe('an event’s price for machines', () => {
  it('is a number with a currency', () => {
    const offers = [{ url: URL, price: '12,50', priceCurrency: 'CHF' }];
    expect(eventWith({ offers }).offers).to.deep.equal({
      '@type': 'Offer',
      url: URL,
      price: 12.5,
      priceCurrency: 'CHF',
    });
  });

  it('is in Euro, as it is shown, where no currency is said', () => {
    const offers = [{ price: 8 }, { price: 12 }];
    expect(eventWith({ offers }).offers).to.deep.equal([
      { '@type': 'Offer', price: 8, priceCurrency: 'EUR' },
      { '@type': 'Offer', price: 12, priceCurrency: 'EUR' },
    ]);
  });

  it('is 0 for what is free', () => {
    const free = { '@type': 'Offer', price: 0, priceCurrency: 'EUR' };
    const node = eventWith({ isAccessibleForFree: true });
    expect(node.isAccessibleForFree).to.be.true;
    expect(node.offers).to.deep.equal(free);
    const offers = [{ url: URL }];
    const booked = eventWith({ isAccessibleForFree: true, offers });
    expect(booked.offers).to.deep.equal({ ...free, url: URL });
  });

  it('is not written in words', () => {
    const price = '8 bis 12 Euro';
    expect(eventWith({ offers: [{ price }] })).not.to.have.property('offers');
    const offers = [{ url: URL, price }];
    const link = { '@type': 'Offer', url: URL };
    expect(eventWith({ offers }).offers).to.deep.equal(link);
  });

  it('is unknown where nothing is said', () => {
    const node = eventWith({});
    expect(node).not.to.have.any.keys('offers', 'isAccessibleForFree');
  });
});
