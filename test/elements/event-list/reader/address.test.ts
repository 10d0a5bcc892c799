import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../../helpers/feeds.js';
import { until, visit } from '../../../helpers/page.js';
import { Visitor } from '../../../helpers/visitor.js';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { endVisit, goHome, open, readerList, reads } from './reading.js';

const hashOf = async (item: object): Promise<string> => {
  const visitor = await readerList('', [{ id: 'x', ...item }]);
  const [link] = visitor.all<HTMLAnchorElement>('article a');
  const hash = decodeURIComponent(link!.hash);
  goHome();
  return hash;
};

describe('the address of an article', () => {
  afterEach(endVisit);

  it('is made of its words', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    expect(location.hash).to.match(/^#aushang\/meldung-3-[a-z0-9]{1,7}$/);
  });

  it('is the same as that of its title’s link', async () => {
    const visitor = await readerList();
    const { href } = visitor.link('Meldung 3');
    await open(visitor, 'Meldung 3');
    expect(location.href).to.equal(href);
  });

  for (const [title, words] of Object.entries({
    'Straßenfest für Übermütige, Ärzte & Öle':
      'strassenfest-fuer-uebermuetige-aerzte-oele',
    'Café „Crème“': 'cafe-creme',
    '¿100 % … ?': '100',
  })) {
    it(`has Latin letters only: ${title}`, async () => {
      expect(await hashOf({ title })).to.match(
        new RegExp(`^#aushang/${words}-[a-z0-9]+$`),
      );
    });
  }

  it('does without words where there are none', async () => {
    expect(await hashOf({ title: 'صباح النساء' })).to.match(
      /^#aushang\/[a-z0-9]{1,7}$/,
    );
  });

  it('is not longer than addresses should be', async () => {
    const title = 'Donaudampfschifffahrt '.repeat(20);
    const hash = await hashOf({ title });
    expect(hash).to.match(
      /^#aushang\/donaudampfschifffahrt-donaudampfschifffahrt-\w+$/,
    );
    const long = await hashOf({ title: 'x'.repeat(300) });
    expect(long).to.match(/^#aushang\/x{60}-\w+$/);
  });

  it('opens it when the page is loaded', async () => {
    const { hash } = (await readerList()).link('Meldung 7');
    goHome();
    location.hash = hash;
    const visitor = await readerList();
    expect(visitor.titles).to.deep.equal(['Meldung 7']);
  });

  it('opens it when a link in the page has it', async () => {
    const visitor = await readerList();
    location.hash = visitor.link('Meldung 7').hash;
    await reads(visitor, 'Meldung 7');
  });

  it('opens it though its title has changed', async () => {
    const before = await readerList();
    const { hash } = before.link('Meldung 2');
    goHome();
    location.hash = hash;
    const [first, second] = news(2);
    const items = [first, { ...second, title: 'Berichtigt' }];
    const visitor = await readerList('', items);
    expect(visitor.titles).to.deep.equal(['Berichtigt']);
  });

  it('is right in a page with a <base>', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const visitor = await readerList();
      const { href } = visitor.link('Meldung 3');
      await open(visitor, 'Meldung 3');
      expect(href).to.equal(location.href);
      expect(location.pathname).not.to.include('elsewhere');
    } finally {
      base.remove();
    }
  });
});

describe('the addresses of several lists', () => {
  afterEach(endVisit);

  const feed = addressOf(jsonFeed(news(12)));

  async function two(first = '', second = ''): Promise<Visitor[]> {
    const one = await visit(`<div><event-list reader ${first} feed="${feed}">
      </event-list><event-list reader ${second} feed="${feed}"></div>`);
    const [, other] = one.element.parentElement!.children;
    const visitor = new Visitor(other as AushangElement);
    await until(() => visitor.titles.length > 1);
    return [one, visitor];
  }

  it('tell them apart by their order', async () => {
    const [one, other] = await two();
    await open(other!, 'Meldung 3');
    expect(location.hash).to.match(/^#aushang-2\/meldung-3-/);
    expect(one!.titles).to.have.length(10);
  });

  it('tell them apart by their ids', async () => {
    const [one, other] = await two('id="neues"', 'id="Für alle"');
    await open(one!, 'Meldung 3');
    expect(location.hash).to.match(/^#aushang-neues\/meldung-3-/);
    location.hash = other!.link('Meldung 4').hash;
    await reads(other!, 'Meldung 4');
    expect(decodeURIComponent(location.hash)).to.match(
      /^#aushang-Für alle\/meldung-4-/,
    );
  });

  it('do not count lists with an id', async () => {
    const [, other] = await two('id="neues"');
    await open(other!, 'Meldung 3');
    expect(location.hash).to.match(/^#aushang\//);
  });

  it('open one article only', async () => {
    const [one, other] = await two();
    await open(one!, 'Meldung 3');
    await open(other!, 'Meldung 4');
    await until(() => one!.titles.length === 10);
    history.back();
    await reads(one!, 'Meldung 3');
    await until(() => other!.titles.length === 10);
  });
});
