import { expect } from 'chai';
import { findItem } from '../../src/feed/find.js';
import type { Item } from '../../src/model/item.js';

const article: Item = {
  id: 'artikel',
  url: 'https://www.landkreis.example/blog/artikel/?seite=2',
};
const items: Item[] = [
  { id: 'ohne-adresse' },
  { id: 'start', url: 'https://www.landkreis.example/' },
  article,
  { id: 'https://www.landkreis.example/id', url: 'https://a.example/other' },
];

const find = (wanted: string) => findItem(items, wanted)?.id;

describe('an item', () => {
  it('is found by its id', () => {
    expect(find('artikel')).to.equal('artikel');
    expect(find('ohne-adresse')).to.equal('ohne-adresse');
    expect(find('Artikel')).to.be.undefined;
    expect(find('')).to.be.undefined;
  });

  const same = [
    'https://www.landkreis.example/blog/artikel/?seite=2',
    'https://www.landkreis.example/blog/artikel?seite=2',
    'https://landkreis.example/blog/artikel/?seite=2',
    'http://www.landkreis.example/blog/artikel/?seite=2',
    'https://WWW.Landkreis.example:443/blog/artikel?seite=2#absatz-3',
    'https://landkreis.example/blog/artikel?utm_source=a&seite=2&utm_id=7',
    'https://landkreis.example/blog/artikel?seite=2&fbclid=a&gclid=b',
    'https://landkreis.example/blog/artikel?msclkid=a&seite=2&mc_cid=b',
    'https://landkreis.example/blog/artikel?pk_campaign=a&mtm_kwd=b&seite=2',
    'https://landkreis.example/blog/../blog/artikel/?seite=2',
  ];
  for (const address of same) {
    it(`is found by ${address}`, () => {
      expect(find(address)).to.equal('artikel');
    });
  }

  const other = [
    'https://www.landkreis.example/blog/artikel/',
    'https://www.landkreis.example/blog/artikel/?seite=3',
    'https://www.landkreis.example/blog/artikel/?seite=2&utm=1',
    'https://www.landkreis.example/blog/Artikel/?seite=2',
    'https://www.landkreis.example/blog/artikel/2/?seite=2',
    'https://blog.landkreis.example/blog/artikel/?seite=2',
    'https://www.landkreis.example:8080/blog/artikel/?seite=2',
    '/blog/artikel/?seite=2',
    'blog/artikel',
    'https://',
  ];
  for (const address of other) {
    it(`is another one at ${address}`, () => {
      expect(find(address)).to.be.undefined;
    });
  }

  it('is found at the root of a site, with and without a slash', () => {
    expect(find('https://landkreis.example')).to.equal('start');
    expect(find('https://landkreis.example/?utm_source=a#b')).to.equal('start');
  });

  it('is found by the parameters in any order', () => {
    const url = 'https://a.example/?b=2&a=1';
    const wanted = 'https://a.example/?a=1&utm_source=x&b=2';
    expect(findItem([{ id: 'a', url }], wanted)?.id).to.equal('a');
  });

  it('may have its address as its id', () => {
    const id = 'https://www.landkreis.example/id';
    expect(find(id)).to.equal(id);
    expect(find(`${id}/?utm_source=a#b`)).to.equal(id);
  });

  it('is the one with the id before the one with the address', () => {
    const url = 'https://a.example/a';
    const both = [
      { id: 'address', url },
      { id: url, url: 'https://a.example/b' },
    ];
    expect(findItem(both, url)?.id).to.equal(url);
  });

  it('is the first of several at one address', () => {
    const url = 'https://a.example/reihe';
    const series = [
      { id: '1', url },
      { id: '2', url },
    ];
    expect(findItem(series, url)?.id).to.equal('1');
    expect(findItem(series, '2')?.id).to.equal('2');
  });

  it('without an address isn’t found by what is none', () => {
    expect(findItem([{ id: 'a' }], 'undefined')).to.be.undefined;
    expect(findItem([], 'a')).to.be.undefined;
  });
});
