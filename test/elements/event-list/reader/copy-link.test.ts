import { expect } from 'chai';
import { until } from '../../../helpers/page.js';
import { watchDoings, type Doings } from '../../event-card/doings.js';
import { endVisit, open, readerList } from './reading.js';

const url = 'https://www.landkreis.example/lesung';

describe('the link that is copied in <event-list reader>', () => {
  let doings: Doings;
  beforeEach(() => {
    doings = watchDoings();
  });
  afterEach(async () => {
    doings.undo();
    await endVisit();
  });

  const copied = async (item: object) => {
    const items = [{ id: '1', title: 'Lesung', content_text: 'Text', ...item }];
    const visitor = await readerList('', items);
    await open(visitor, 'Lesung');
    visitor.button('Link kopieren').click();
    await until(() => doings.copied.length > 0);
    return doings.copied[0];
  };

  it('is the article’s own', async () => {
    expect(await copied({ url })).to.equal(url);
  });

  it('leads to this page where the feed has none', async () => {
    expect(await copied({})).to.equal(location.href);
    expect(location.hash).to.match(/^#aushang\/lesung-/);
  });
});
