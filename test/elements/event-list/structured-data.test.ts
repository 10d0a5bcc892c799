import { expect } from 'chai';
import { StructuredData } from '../../../src/elements/event-list/structured-data.js';
import { kit } from '../../../src/elements/shared/kit.js';
import { event, news } from '../../helpers/feeds.js';
import { feedOf } from '../../helpers/normalised.js';

const { items } = feedOf(news(3));
const [first, second, third] = items;

const script = () =>
  document.head.querySelector('script[type="application/ld+json"]');

/** What the page tells machines, kind and name of each. */
function told(): string[] {
  const text = script()?.textContent ?? '{"@graph":[]}';
  const { '@graph': graph } = JSON.parse(text) as {
    '@graph': Record<string, string>[];
  };
  return graph.map((node) =>
    [node['@type'], node.headline ?? node.name].join(' ').trim(),
  );
}

describe('what a list tells machines', () => {
  const one = new StructuredData({}, kit);
  const other = new StructuredData({}, kit);

  afterEach(() => {
    one.leave();
    other.leave();
  });

  it('are its items and itself', () => {
    const { items } = feedOf([
      event({ startDate: '2027-03-08', location: 'Kreishaus' }),
      ...news(1),
    ]);
    one.show(items, undefined, 'Aktuelles');
    expect(told()).to.deep.equal([
      'Event Lesung',
      'NewsArticle Meldung 1',
      'ItemList Aktuelles',
    ]);
  });

  it('is said once, however many lists show it', () => {
    one.show([first!, second!], undefined, 'Eins');
    other.show([second!, third!], undefined, 'Zwei');
    expect(told().sort()).to.deep.equal([
      'ItemList Eins',
      'ItemList Zwei',
      'NewsArticle Meldung 1',
      'NewsArticle Meldung 2',
      'NewsArticle Meldung 3',
    ]);
  });

  it('is one list where two are the same', () => {
    one.show(items, undefined, 'Eins');
    other.show(items, 'Asia/Tokyo', 'Eins');
    expect(told().filter((line) => /^ItemList/.test(line))).to.have.length(1);
  });

  it('goes with the last list that shows it', () => {
    one.show([first!, second!], undefined, '');
    other.show([second!], undefined, '');
    one.leave();
    expect(told()).to.deep.equal(['NewsArticle Meldung 2', 'ItemList']);
    other.leave();
    expect(script() === null).to.be.true;
  });

  it('comes back with a list that comes back', () => {
    one.show([first!], undefined, '');
    one.leave();
    one.show([first!], undefined, '');
    expect(told()).to.deep.equal(['NewsArticle Meldung 1', 'ItemList']);
  });

  it('follows the list', () => {
    one.show([first!], undefined, 'Eins');
    one.show([first!, second!], undefined, 'Eins');
    expect(told()).to.have.length(3);
    one.show([first!, second!], undefined, 'Zwei');
    expect(told()).to.include('ItemList Zwei');
    one.show([], undefined, 'Zwei');
    expect(script() === null).to.be.true;
  });

  it('is not thought of again while the list shows the same', () => {
    let asked = 0;
    const titleOf: typeof kit.titleOf = (item) => (asked++, kit.titleOf(item));
    const counted = new StructuredData({}, { ...kit, titleOf });
    counted.show([first!, second!], undefined, 'Eins');
    const before = asked;
    expect(before).to.be.above(0);
    counted.show([first!, second!], undefined, 'Eins');
    expect(asked).to.equal(before);
    counted.show([second!, first!], undefined, 'Eins');
    expect(asked).to.be.above(before);
    counted.leave();
  });
});
