import { expect } from 'chai';
import { itemOf } from '../../helpers/normalised.js';

describe('the authors of an item', () => {
  const namesOf = (raw: object, more = {}) =>
    itemOf({ ...raw }, more).authors?.map(({ name }) => name);

  it('may be the one of JSON Feed 1.0', () => {
    expect(namesOf({ author: { name: 'A' } })).to.deep.equal(['A']);
  });

  it('are those of 1.1 where both are there and disagree', () => {
    const raw = { authors: [{ name: 'A' }], author: { name: 'B' } };
    expect(namesOf(raw)).to.deep.equal(['A']);
  });

  it('may be one object or one name', () => {
    expect(namesOf({ authors: { name: 'A' } })).to.deep.equal(['A']);
    expect(namesOf({ authors: 'A' })).to.deep.equal(['A']);
    expect(namesOf({ author: 'A' })).to.deep.equal(['A']);
    expect(namesOf({ authors: ['A', { name: 'B' }] })).to.deep.equal([
      'A',
      'B',
    ]);
  });

  it('are left out without a name', () => {
    const nameless = [{ url: 'https://a.example/' }, { name: ' ' }, 7, []];
    expect(namesOf({ authors: [...nameless, { name: 'A' }] })).to.deep.equal([
      'A',
    ]);
  });

  it('have an address and a logo', () => {
    const author = {
      name: 'M&uuml;ller',
      url: 'https://a.example/a',
      avatar: 'https://a.example/b.png',
    };
    expect(itemOf({ author }).authors).to.deep.equal([
      {
        name: 'Müller',
        url: 'https://a.example/a',
        logo: 'https://a.example/b.png',
      },
    ]);
  });

  it('are the feed’s where the item names none', () => {
    const feeds = [
      { authors: [{ name: 'Landkreis' }] },
      { authors: { name: 'Landkreis' } },
      { author: { name: 'Landkreis' } },
    ];
    for (const feed of feeds) {
      expect(namesOf({}, feed)).to.deep.equal(['Landkreis']);
      expect(namesOf({ authors: null }, feed)).to.deep.equal(['Landkreis']);
      expect(namesOf({ authors: [] }, feed)).to.deep.equal(['Landkreis']);
      expect(namesOf({ author: { name: 'A' } }, feed)).to.deep.equal(['A']);
    }
  });

  it('are absent where nobody is named', () => {
    expect(itemOf({ authors: [{}] })).not.to.have.property('authors');
  });
});

describe('the language of an item', () => {
  it('is written as browsers know it', () => {
    expect(itemOf({ language: 'de_DE' }).language).to.equal('de-DE');
  });

  it('is its own, else the feed’s', () => {
    expect(itemOf({ language: 'en' }, { language: 'de' }).language).to.equal(
      'en',
    );
    expect(itemOf({}, { language: 'de-DE' }).language).to.equal('de-DE');
    expect(itemOf({ language: '' }, { language: 'de' }).language).to.equal(
      'de',
    );
    expect(itemOf({}, { language: null })).not.to.have.property('language');
  });
});
