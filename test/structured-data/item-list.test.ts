import { expect } from 'chai';
import { news } from '../helpers/feeds.js';
import { faultsOf, missingIn } from './validator.js';
import { written, type Read } from './written.js';

const listIn = (nodes: Read[]) =>
  nodes.find((node) => node['@type'] === 'ItemList');

describe('a list for machines', () => {
  it('has its heading and the items in their order', () => {
    const nodes = written(news(2), { label: 'Neuigkeiten' });
    const list = listIn(nodes)!;
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      name: 'Neuigkeiten',
      numberOfItems: 2,
      itemListElement: [1, 2].map((position) => ({
        '@type': 'ListItem',
        position,
        url: `https://www.landkreis.example/news/${position}`,
        name: `Meldung ${position}`,
        item: { '@id': `https://www.landkreis.example/#news-${position}` },
      })),
    });
    expect(faultsOf(list)).to.deep.equal([]);
    expect(missingIn(list)).to.deep.equal([]);
  });

  it('only refers to nodes that are there', () => {
    const url = 'https://www.landkreis.example/termin';
    const nodes = written([
      { id: '1', url, title: 'Ohne Beginn', _event: {} },
      { id: '2', title: 'Ohne Beginn und Adresse', _event: {} },
      { id: '3', title: 'Meldung' },
    ]);
    expect(nodes.map((node) => node['@type'])).to.deep.equal([
      'NewsArticle',
      'ItemList',
    ]);
    expect(listIn(nodes)!.itemListElement).to.deep.equal([
      { '@type': 'ListItem', position: 1, url, name: 'Ohne Beginn' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Meldung',
        item: { '@id': 'https://www.landkreis.example/#3' },
      },
    ]);
  });

  it('has no name without a heading', () => {
    expect(listIn(written(news(1)))).not.to.have.property('name');
  });

  it('is left out when it is empty', () => {
    expect(written([])).to.deep.equal([]);
  });
});
