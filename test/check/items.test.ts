import { expect } from 'chai';
import { jsonOf } from '../helpers/mutants.js';
import { check, goodFeed, goodItem, ofFeed, ofItem } from './checked.js';

const long = 'ä'.repeat(600);
const many = (one: unknown): unknown[] => Array.from({ length: 51 }, () => one);

/** Members of the item, and what must be said of them. */
const CASES: readonly (readonly [string, object, readonly string[]])[] = [
  ['no id', { id: undefined }, ['no-id /items/0']],
  ['a number for an id', { id: 7 }, ['number-id /items/0/id']],
  [
    'neither title nor text',
    { title: '', summary: null, content_html: ' ' },
    ['no-text /items/0'],
  ],
  ['no title', { title: undefined }, ['no-title /items/0']],
  ['no alternative text', { _image: {} }, ['no-alt /items/0/image']],
  ['an image that is decoration', { _image: { alt: '' } }, []],
  [
    'an object for a text',
    { title: {} },
    ['lost /items/0/title', 'no-title /items/0'],
  ],
  ['a number for a text', { summary: 12 }, ['loose-type /items/0/summary']],
  ['a text that is too long', { title: long }, ['cut-off /items/0/title']],
  ['tags in a text', { title: '<b>A</b>' }, ['markup-in-text /items/0/title']],
  [
    'references in a text',
    { title: 'A &amp; B' },
    ['entities-in-text /items/0/title'],
  ],
  [
    'a wrong language',
    { language: 'de_DE' },
    ['bad-language /items/0/language'],
  ],
  ['words for a list', { tags: 'a,b' }, ['loose-type /items/0/tags']],
  ['a tag that is none', { tags: ['a', {}] }, ['lost-entry /items/0/tags/1']],
  ['too many tags', { tags: many('a') }, ['too-many /items/0/tags']],
  [
    'an author without a name',
    { authors: [{ url: 'https://a.example' }] },
    ['lost-entry /items/0/authors/0'],
  ],
  [
    'an attachment without an address',
    { attachments: [{ title: 'A' }] },
    ['lost-entry /items/0/attachments/0'],
  ],
  ['a slip in a name', { sumary: 'A' }, ['unknown-member /items/0/sumary']],
  ['a member of its own', { mood: 'A' }, ['unknown-member /items/0/mood']],
  [
    'a slip in an extension',
    { _evnet: {} },
    ['unknown-member /items/0/_evnet'],
  ],
  [
    'a second image',
    { banner_image: goodItem.image },
    ['overridden /items/0/banner_image'],
  ],
  [
    'an image as an object',
    { image: { url: goodItem.image } },
    ['loose-type /items/0/image'],
  ],
  ['no address', { url: 'https://[' }, ['bad-address /items/0/url']],
  [
    'an address of another kind',
    { url: 'ftp://a.example/' },
    ['bad-scheme /items/0/url'],
  ],
  [
    'a relative address',
    { url: 'frauentag' },
    ['relative-address /items/0/url'],
  ],
  [
    'an unencrypted link',
    { url: 'http://a.example/' },
    ['insecure-link /items/0/url'],
  ],
  [
    'an unencrypted image',
    { image: 'http://www.landkreis.example/a.jpg' },
    ['insecure-image /items/0/image'],
  ],
  [
    'an image of others',
    { image: 'https://a.example/a.jpg' },
    ['foreign-image /items/0/image'],
  ],
];

describe('the checker of an item', () => {
  for (const [name, more, found] of CASES) {
    it(`finds ${name}: ${found.join(', ') || 'nothing'}`, async () => {
      expect(await ofItem({ ...more })).to.deep.equal(found);
    });
  }

  it('finds what is no item', async () => {
    expect(await ofFeed({ items: [goodItem, 'text', null] })).to.deep.equal([
      'not-an-item /items/1',
      'not-an-item /items/2',
    ]);
  });

  it('finds an id that was there before', async () => {
    expect(await ofFeed({ items: [goodItem, goodItem] })).to.deep.equal([
      'same-id /items/1/id',
    ]);
  });

  it('looks on in an item that is left out', async () => {
    const found = await ofItem({ id: '', url: 'ftp://a.example/' });
    expect(found).to.deep.equal(['no-id /items/0', 'bad-scheme /items/0/url']);
  });

  it('names an item that is left out only as it names itself', async () => {
    const items = [{ title: 'A' }, { id: '2' }];
    const { findings } = await check(jsonOf(goodFeed({ items })));
    const names = findings.map(({ code, item }) => `${code} ${item}`);
    expect(names).to.include('no-id A');
    expect(names).to.include('no-text undefined');
  });
});
