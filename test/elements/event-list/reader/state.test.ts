import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import { until } from '../../../helpers/page.js';
import type { Visitor } from '../../../helpers/visitor.js';
import { endVisit, goBack, lists, open, readerList, reads } from './reading.js';

const items = news(25).map((item, index) => ({
  ...item,
  // Nine of them.
  summary: index % 3 ? 'Sperrung' : 'Basar',
  tags: [index % 2 ? 'Familie' : 'Kultur'],
}));

const field = (visitor: Visitor) =>
  visitor.all<HTMLInputElement>('input[type=search]')[0]!;

async function search(visitor: Visitor, text: string): Promise<void> {
  field(visitor).focus();
  await sendKeys({ type: text });
}

describe('what is searched for in <event-list reader>', () => {
  beforeEach(function () {
    this.timeout(4000);
  });
  afterEach(endVisit);

  it('is in the address, once the visitor pauses', async () => {
    const visitor = await readerList('search', items);
    const { length } = history;
    await search(visitor, 'Basar');
    expect(location.hash).to.equal('');
    await until(() => location.hash === '#aushang?q=Basar');
    expect(history.length).to.equal(length);
  });

  it('is in the address of articles, and in that of the list', async () => {
    const visitor = await readerList('search', items);
    await search(visitor, 'Basar');
    await until(() => visitor.titles.length === 9);
    await open(visitor, 'Meldung 19');
    expect(location.hash).to.match(/^#aushang\/meldung-19-\w+\?q=Basar$/);
    await goBack(visitor);
    expect(location.hash).to.equal('#aushang?q=Basar');
    expect(field(visitor).value).to.equal('Basar');
    expect(visitor.titles).to.have.length(9);
    expect(visitor.focused).to.equal('Meldung 19');
  });

  it('is asked anew when the page is loaded', async () => {
    location.hash = '#aushang?q=Basar';
    const visitor = await readerList('search', items);
    await until(() => visitor.titles.length === 9);
    expect(field(visitor).value).to.equal('Basar');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(location.hash).to.equal('#aushang?q=Basar');
  });

  it('is left with the list while an article is read', async () => {
    const visitor = await readerList('search filters', items);
    await open(visitor, 'Meldung 3');
    expect(visitor.all('input, [role=search]').length).to.equal(0);
  });

  it('says which articles are neighbours', async () => {
    location.hash = '#aushang?q=Basar';
    const visitor = await readerList('search', items);
    await until(() => visitor.titles.length === 9);
    await open(visitor, 'Meldung 19');
    visitor.link('Nächster Artikel Meldung 16').click();
    await reads(visitor, 'Meldung 16');
    expect(location.hash).to.match(/\?q=Basar$/);
  });

  it('is given up by going back to where nothing was', async () => {
    const visitor = await readerList('search', items);
    history.pushState(null, '', '#aushang?q=Basar');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => visitor.titles.length === 9);
    history.back();
    await until(() => visitor.titles.length === 10);
    expect(field(visitor).value).to.equal('');
  });

  it('takes no address from a router, and none from an article', async () => {
    location.hash = '#/termine';
    const visitor = await readerList('search', items);
    await search(visitor, 'Basar');
    await until(() => visitor.titles.length === 9);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(location.hash).to.equal('#/termine');
  });

  it('is what filters choose, too', async () => {
    location.hash = '#aushang?tag=Familie';
    const visitor = await readerList('filters', items);
    await until(() => visitor.titles[0] === 'Meldung 2');
    visitor.button(/weitere/).click();
    await until(() => visitor.titles.length === 12);
    expect(location.hash).to.equal('#aushang?tag=Familie&page=2');
    await open(visitor, 'Meldung 24');
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.titles).to.have.length(12);
  });
});
