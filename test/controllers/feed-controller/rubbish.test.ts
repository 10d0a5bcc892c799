import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { unwatchRequests, watchRequests } from '../../helpers/requests.js';
import { watchUncaught } from '../../helpers/uncaught.js';

const RUBBISH: readonly unknown[] = [
  undefined,
  null,
  42,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  true,
  '',
  'quatsch',
  {},
  [],
  [null],
  ['a'],
];

describe('rubbish in the property feed', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  it('is no feed', async () => {
    const uncaught = watchUncaught();
    const requests = watchRequests();
    for (const feed of [undefined, null, '', ' \n', []]) {
      const { element } = await visit('<event-list>', {
        feed: feed as unknown as string,
      });
      expect(element.state).to.equal('empty');
    }
    expect(requests).to.be.empty;
    expect(await uncaught()).to.deep.equal([]);
  });

  it('is asked for once at most', async () => {
    const uncaught = watchUncaught();
    const requests = watchRequests();
    for (const feed of [42, NaN, true]) {
      const visitor = await visit('<event-list>', {
        feed: feed as unknown as string,
      });
      expect(visitor.element.state).to.equal('failed');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests).to.have.length(3);
    expect(await uncaught()).to.deep.equal([]);
  });

  it('may be repaired', async () => {
    const visitor = await visit('<event-list>');
    for (const odd of [null, undefined, 42]) {
      visitor.element.feed = odd as unknown as string;
      await visitor.element.updateComplete;
      visitor.element.feed = addressOf(jsonFeed(news(2)));
      await until(() => visitor.titles.length === 2);
    }
  });
});

const PROPERTIES = [
  'limit',
  'offset',
  'exclude',
  'kind',
  'period',
  'sort',
  'tags',
  'organizers',
  'label',
  'target',
  'images',
  'item',
  'variant',
  'previousLabel',
  'nextLabel',
];

describe('rubbish in the other properties', () => {
  afterEach(leave);

  const feed = addressOf(jsonFeed(news(3)));
  const tags = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

  for (const property of PROPERTIES) {
    it(`throws nothing: ${property}`, async () => {
      const uncaught = watchUncaught();
      for (const tag of tags) {
        const { element } = await visit(`<${tag} feed="${feed}">`);
        for (const odd of RUBBISH) {
          Object.assign(element, { [property]: odd });
          await element.updateComplete;
          await element.updateComplete;
        }
      }
      expect(await uncaught()).to.deep.equal([]);
    });
  }

  const harmless = ['kind', 'period', 'sort', 'tags', 'exclude', 'organizers'];
  for (const property of harmless) {
    it(`means the default: ${property}`, async () => {
      const visitor = await visit(`<event-list feed="${feed}">`);
      for (const odd of [undefined, null]) {
        Object.assign(visitor.element, { [property]: odd });
        await visitor.element.updateComplete;
        expect(visitor.titles).to.have.length(3);
      }
    });
  }
});
