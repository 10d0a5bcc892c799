import { expect } from 'chai';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { answer, jsonFeed, news } from '../../../helpers/feeds.js';
import { until } from '../../../helpers/page.js';
import { Visitor } from '../../../helpers/visitor.js';
import {
  endVisit,
  goBack,
  goHome,
  lists,
  open,
  readerList,
} from './reading.js';

describe('pages of <event-list reader>', () => {
  afterEach(endVisit);

  it('are kept while an article is read', async () => {
    const visitor = await readerList('', news(25));
    visitor.button(/weitere/).click();
    await until(() => visitor.titles.length === 20);
    await open(visitor, 'Meldung 17');
    await goBack(visitor);
    expect(visitor.titles).to.have.length(20);
    expect(visitor.focused).to.equal('Meldung 17');
  });

  it('are in the address, and back with it', async () => {
    const before = await readerList('', news(25));
    const { length } = history;
    before.button(/weitere/).click();
    await until(() => before.titles.length === 20);
    expect(location.hash).to.equal('#aushang?page=2');
    expect(history.length).to.equal(length);
    const { hash } = before.link('Meldung 17');
    expect(hash).to.match(/^#aushang\/meldung-17-\w+\?page=2$/);
    goHome();
    location.hash = hash;
    const visitor = await readerList('', news(25));
    expect(visitor.titles).to.deep.equal(['Meldung 17']);
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.titles).to.have.length(20);
    expect(location.hash).to.equal('#aushang?page=2');
  });

  it('are read on until an article is found, and nothing flashes', async () => {
    const all = await readerList('limit="25"', news(25));
    const { hash } = all.link('Meldung 22');
    goHome();
    location.hash = hash;
    const rest = { body: JSON.stringify(jsonFeed(news(25).slice(12))) };
    const first = jsonFeed(news(12), { next_url: answer(rest) });
    const feed = answer({ body: JSON.stringify(first) });
    const template = document.createElement('template');
    template.innerHTML = `<event-list reader limit="5" feed="${feed}">`;
    const element = template.content.firstElementChild as AushangElement;
    const visitor = new Visitor(element);
    const seen = new Set<string>();
    document.body.append(element);
    while (!seen.has('Meldung 22')) {
      await new Promise((resolve) => setTimeout(resolve));
      seen.add(visitor.titles.join());
    }
    element.remove();
    expect([...seen]).to.deep.equal(['', 'Meldung 22']);
  });

  for (const page of ['0', '-1', 'x', '', '1e99', '2.5']) {
    it(`make no trouble: page=${page}`, async () => {
      location.hash = `#aushang?page=${page}`;
      const visitor = await readerList('', news(12));
      expect(visitor.titles.length).to.be.within(10, 12);
    });
  }
});
