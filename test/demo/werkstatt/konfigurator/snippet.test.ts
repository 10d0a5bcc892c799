import { expect } from 'chai';
import {
  type Kind,
  KINDS,
} from '../../../../demo/werkstatt/konfigurator/snippet/kinds.js';
import { snippet } from '../../../../demo/werkstatt/konfigurator/snippet/snippet.js';

const FEED = 'https://kreis.example/feed?a=1&b="2"';
const ingredients = {
  element: 'event-list',
  settings: [
    ['feed', FEED],
    ['item-url', '/artikel?id={id}'],
    ['tags', '[Kultur]'],
    ['search', ''],
  ],
  base: '/aushang/1.2.3/',
  integrity: {
    'aushang.classic.js': 'sha384-C',
    'aushang.js': 'sha384-M',
    'chunks/reader-1.js': 'sha384-R',
    'themes/festive.css': 'sha384-T',
  },
  link: { href: 'https://kreis.example/', text: 'Alles & mehr' },
} as const;

/** What a browser makes of the lines. */
const parse = (kind: Kind) =>
  new DOMParser().parseFromString(snippet(kind, ingredients), 'text/html');

describe('A snippet', () => {
  for (const kind of ['module', 'pinned', 'classic', 'typo3'] as const) {
    it(`is the element with its settings and its link: ${kind}`, () => {
      const element = parse(kind).querySelector('event-list')!;
      const attributes = [...element.attributes].map(({ name, value }) => [
        name,
        value,
      ]);
      expect(attributes).to.deep.equal(ingredients.settings);
      const link = element.querySelector('a')!;
      expect(link.href).to.equal(ingredients.link.href);
      expect(link.textContent).to.equal(ingredients.link.text);
    });
  }

  for (const [kind, file, hash] of [
    ['module', 'aushang.js', 'sha384-M'],
    ['classic', 'aushang.classic.js', 'sha384-C'],
    ['placeholder', 'aushang.classic.js', 'sha384-C'],
  ] as const) {
    it(`pins version and hash of its script: ${kind}`, () => {
      const script = parse(kind).querySelector('script')!;
      expect(script.getAttribute('src')).to.equal(`/aushang/1.2.3/${file}`);
      expect(script.integrity).to.equal(hash);
      expect(script.crossOrigin).to.equal('anonymous');
      expect(script.type).to.equal(kind === 'module' ? 'module' : '');
    });
  }

  it('has the hashes of what comes later before its script', () => {
    const [map, script] = parse('pinned').querySelectorAll('script');
    expect(map!.type).to.equal('importmap');
    expect(JSON.parse(map!.text)).to.deep.equal({
      integrity: { '/aushang/1.2.3/chunks/reader-1.js': 'sha384-R' },
    });
    expect(script!.integrity).to.equal('sha384-M');
  });

  for (const [base, address] of [
    ['aushang/', './aushang/chunks/reader-1.js'],
    ['../aushang/', '../aushang/chunks/reader-1.js'],
    ['https://a.example/', 'https://a.example/chunks/reader-1.js'],
  ] as const) {
    it(`has addresses in the map, not names: ${base}`, () => {
      const lines = snippet('pinned', { ...ingredients, base });
      expect(lines).to.contain(`"${address}": "sha384-R"`);
    });
  }

  it('is a placeholder with data for a CMS that strips tags', () => {
    const { dataset } = parse('placeholder').querySelector('div')!;
    expect({ ...dataset }).to.deep.equal({
      aushang: 'event-list',
      feed: FEED,
      itemUrl: '/artikel?id={id}',
      tags: '[Kultur]',
      search: '',
    });
  });

  it('is one shortcode for WordPress, whose brackets end it only once', () => {
    expect(snippet('wordpress', ingredients)).to.equal(
      '[aushang feed="https://kreis.example/feed?a=1&amp;b=&quot;2&quot;" item-url="/artikel?id={id}" tags="&#91;Kultur&#93;" search link="https://kreis.example/"]',
    );
  });

  it('names another element for WordPress', () => {
    const card = { ...ingredients, element: 'event-card', settings: [] };
    expect(snippet('wordpress', card)).to.equal(
      '[aushang element="event-card" link="https://kreis.example/"]',
    );
  });

  it('has no braces for Fluid to fill in TYPO3', () => {
    expect(snippet('typo3', ingredients)).not.to.match(/[{}]/);
  });

  it('never lets a value out of its quotes', () => {
    const evil = ['feed', '"><script>alert(1)</script>'] as const;
    for (const kind of KINDS) {
      const lines = snippet(kind, { ...ingredients, settings: [evil] });
      expect(lines, kind).not.to.contain('alert(1)</script>');
    }
  });
});
