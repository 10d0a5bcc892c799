import { expect } from 'chai';
import { later as german } from '../../src/i18n/de.later.js';
import { messages as english } from '../../src/i18n/en.js';

describe('one and many', () => {
  it('in German', () => {
    expect(german.ready(0)).to.equal('Geladen: 0 Meldungen');
    expect(german.ready(1)).to.equal('Geladen: 1 Meldung');
    expect(german.ready(2)).to.equal('Geladen: 2 Meldungen');
    expect(german.moreShown(1, 11, 11)).to.equal(
      '1 weitere Meldung, 11 von 11',
    );
    expect(german.moreShown(10, 20, 57)).to.equal(
      '10 weitere Meldungen, 20 von 57',
    );
  });

  it('in English', () => {
    const { later } = english;
    expect(later.ready(0)).to.equal('Loaded: 0 items');
    expect(later.ready(1)).to.equal('Loaded: 1 item');
    expect(later.ready(2)).to.equal('Loaded: 2 items');
    expect(later.moreShown(1, 11, 11)).to.equal('1 more, 11 of 11');
  });
});
