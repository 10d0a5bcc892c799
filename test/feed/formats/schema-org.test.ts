import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { read, SITE } from '../../helpers/formats.js';

const event = (name: string, more: RawFeed = {}): RawFeed => ({
  '@type': 'Event',
  '@id': `${SITE}/#${name}`,
  name,
  startDate: '2027-03-08T18:00',
  ...more,
});
const A = event('A');
const B = event('B');

const titlesOf = (value: unknown) =>
  read(format, value)?.items.map(({ title }) => title);

describe('a document of schema.org', () => {
  const item = (node: unknown) => ({ '@type': 'ListItem', item: node });
  const list = (...itemListElement: unknown[]) => ({
    '@type': 'ItemList',
    itemListElement,
  });
  const documents: Readonly<Record<string, unknown>> = {
    list: [A, B],
    graph: { '@graph': [{ '@type': 'WebSite' }, A, B] },
    'list of graphs': [{ '@graph': [A] }, { '@graph': [B] }],
    ItemList: list(item(A), item(B)),
    'ItemList without ListItems': list(A, B),
    'ItemList of a page': { '@type': 'WebPage', mainEntity: list(A, B) },
    'ItemList of references': {
      '@graph': [list(item({ '@id': A['@id'] }), item(B)), A],
    },
    'place with events': { '@type': 'Place', event: [A, B] },
    'document that names its terms in full': [A, B].map((node) => ({
      '@type': `https://schema.org/${String(node['@type'])}`,
      'http://schema.org/name': node.name,
      'schema:startDate': node.startDate,
    })),
    'document without the @': [A, B].map(({ name, startDate }) => ({
      '@context': 'https://schema.org',
      type: 'Event',
      id: name,
      name,
      startDate,
    })),
    'document without types': [A, B].map((node) => ({ ...node, '@type': 5 })),
  };
  for (const [kind, document] of Object.entries(documents)) {
    it(`may be a ${kind}`, () => {
      expect(titlesOf(document)).to.deep.equal(['A', 'B']);
    });
  }

  it('has what the graph says twice once', () => {
    const twice = { '@graph': [{ '@id': A['@id'] }, A, { mainEntity: A }] };
    expect(titlesOf(twice)).to.deep.equal(['A']);
  });

  it('may be an empty list', () => {
    expect(titlesOf(list())).to.be.empty;
  });

  it('is no feed without events and articles', () => {
    const product = { '@type': 'Product', name: 'Topf' };
    for (const other of [product, list(item(product)), [], null, 'x', 7]) {
      expect(titlesOf(other), JSON.stringify(other)).to.be.undefined;
    }
  });

  it('has the name of its site, else of its list', () => {
    const titleOf = (...nodes: unknown[]) =>
      read(format, { '@graph': [A, ...nodes] })?.title;
    const named = { ...list(A), name: 'Programm' };
    expect(titleOf(named)).to.equal('Programm');
    expect(titleOf(named, { '@type': 'WebSite', name: 'Haus' })).to.equal(
      'Haus',
    );
    expect(titleOf()).to.be.undefined;
  });

  it('may refer in circles, and be deep', () => {
    const circle = [1, 2, 3].map((number) => ({
      '@id': `#${number}`,
      '@type': 'WebPage',
      name: 'Seite',
      mainEntity: { '@id': `#${(number % 3) + 1}` },
    }));
    expect(titlesOf({ '@graph': [...circle, A] })).to.deep.equal(['A']);
    let deep: unknown = B;
    for (let depth = 0; depth < 20_000; depth++) deep = { mainEntity: deep };
    expect(titlesOf([A, deep])).to.deep.equal(['A']);
    const chain = Array.from({ length: 20_000 }, (_, number) => ({
      '@id': `#${number}`,
      about: { '@id': `#${number + 1}` },
    }));
    expect(titlesOf({ '@graph': [chain[0], ...chain, A] })).to.deep.equal([
      'A',
    ]);
  });
});

describe('a roof over several events', () => {
  const festival = {
    '@type': 'Festival',
    '@id': `${SITE}/#festival`,
    name: 'Filmtage',
    location: { '@type': 'Place', name: 'Kino' },
  };

  it('without dates stands back behind them, and gives what they lack', () => {
    const parts = [
      { '@type': 'Event', startDate: '2027-03-08T18:00' },
      event('B', { location: 'Hof' }),
    ];
    const items = read(format, { ...festival, subEvent: parts })?.items;
    expect(items?.map(({ title }) => title)).to.deep.equal(['Filmtage', 'B']);
    const places = items?.map(({ _event }) => _event?.location?.[0]?.name);
    expect(places).to.deep.equal(['Kino', 'Hof']);
    expect(items?.[0]?._event?.superEvent).to.equal(`${SITE}/#festival`);
  });

  it('with dates stands for them', () => {
    const dated = { ...festival, startDate: '2027-03-08', subEvent: [A, B] };
    expect(titlesOf(dated)).to.deep.equal(['Filmtage']);
  });

  it('stands for itself where nothing has a date', () => {
    const none = { '@type': 'Event', name: 'Vorfilm' };
    expect(titlesOf({ ...festival, subEvent: none })).to.deep.equal([
      'Filmtage',
    ]);
  });

  it('may be a band, whose name its concerts have', () => {
    const concerts = [
      { '@type': 'Event', startDate: '2027-03-08', location: 'Ort' },
      { '@type': 'Event', startDate: '2027-03-09', name: 'Finale' },
    ];
    const band = { '@type': 'MusicGroup', name: 'Chor', event: concerts };
    expect(titlesOf(band)).to.deep.equal(['Chor', 'Finale']);
  });
});

describe('the ids of events', () => {
  const idsOf = (...nodes: RawFeed[]) =>
    read(format, nodes)?.items.map(({ id }) => id);
  const plain = (more: RawFeed) => event('A', { '@id': undefined, ...more });

  it('are their own, whole ones', () => {
    expect(idsOf(event('A', { '@id': '#1' }))).to.deep.equal([
      `${SITE}/daten.json#1`,
    ]);
    const identifier = { '@type': 'PropertyValue', value: 77 };
    expect(idsOf(plain({ identifier }))).to.deep.equal(['77']);
    expect(idsOf(plain({ identifier: 'a' }))).to.deep.equal(['a']);
  });

  it('are addresses, and for each date of a series another', () => {
    const url = `${SITE}/kurs`;
    const blank = { '@id': '_:b1', url };
    const later = { url, startDate: '2027-03-15' };
    expect(idsOf(plain(blank), plain(later))).to.deep.equal([
      url,
      `${url}#2027-03-15`,
    ]);
  });

  it('are a title and a date where there is nothing else', () => {
    expect(idsOf(plain({}), plain({ startDate: '2027-03-15' }))).to.deep.equal([
      'A#2027-03-08T18:00',
      'A#2027-03-15',
    ]);
  });
});
