import { expect } from 'chai';
import { normaliseItems } from '../../src/feed/normalise/feed.js';
import { nodeOf, written, writtenOf } from './written.js';

/** Items are one and the same by their `@id`. */
describe('an item’s name among machines', () => {
  const idOf = (id: unknown, feed = {}) => nodeOf({ id }, feed)!['@id'];

  it('is its id, where that is an address', () => {
    const id = 'https://www.landkreis.example/?p=12';
    expect(idOf(id)).to.equal(id);
  });

  it('is a fragment of the feed’s home, where it is not', () => {
    expect(idOf(12)).to.equal('https://www.landkreis.example/#12');
    const home_page_url = 'https://a.example/b#!/c';
    expect(idOf('ä "<', { home_page_url })).to.equal(
      'https://a.example/b#%C3%A4%20%22%3C',
    );
  });

  it('is a fragment of the feed, where that has no home', () => {
    expect(idOf('12', { home_page_url: null })).to.match(
      /^https:\/\/feeds\.landkreis\.example\/.*feed\.json#12$/,
    );
  });

  it('is a fragment of the page for an item without a feed', () => {
    const values = [{ id: '12', title: 'A' }];
    const { items } = normaliseItems(values, { bases: [] });
    expect(writtenOf(items)[0]!['@id']).to.equal('#12');
  });

  it('can be had of a broken id', () => {
    expect(idOf('\ud800')).to.match(/#%EF%BF%BD$/);
    expect(idOf('https://[')).to.match(/#https%3A%2F%2F%5B$/);
  });

  it('differs for the dates of a series, which share an address', () => {
    const url = 'https://www.landkreis.example/kurs';
    const raw = ['1', '2'].map((id) => ({ id, url, title: 'Kurs' }));
    const [one, two] = written(raw);
    expect(one!.url).to.equal(two!.url);
    expect(one!['@id']).not.to.equal(two!['@id']);
  });
});
