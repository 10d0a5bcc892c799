import { expect } from 'chai';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed, news } from '../../../helpers/feeds.js';
import { leave, listen, until, visit } from '../../../helpers/page.js';
import { items, Served } from '../../refresh/served.js';
import {
  endVisit,
  frames,
  goHome,
  lists,
  open,
  readerList,
} from './reading.js';

const SENTENCE = 'Diese Meldung ist nicht mehr in der Liste.';

describe('a link to an article that left the feed', () => {
  afterEach(endVisit);

  it('says so and shows the list', async () => {
    await readerList();
    const heard = await listen();
    goHome();
    location.hash = '#aushang/laengst-vorbei-abc';
    const visitor = await readerList();
    expect(visitor.text).to.match(new RegExp(`^${SENTENCE} Meldung 1 `));
    expect(visitor.titles).to.have.length(10);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([SENTENCE]);
  });

  it('says so in English, too', async () => {
    location.hash = '#aushang/laengst-vorbei-abc';
    const visitor = await readerList('lang="en"');
    expect(visitor.text).to.include('This item is no longer in the list.');
  });

  it('says nothing more when another article is open', async () => {
    location.hash = '#aushang/laengst-vorbei-abc';
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    expect(visitor.text).not.to.include(SENTENCE);
  });

  it('does not say so where a feed could not be had', async () => {
    location.hash = '#aushang/laengst-vorbei-abc';
    const visitor = await visit(
      `<event-list reader feed="/feeds/feed.json?status=404">`,
    );
    expect(visitor.text).not.to.include(SENTENCE);
  });
});

describe('an article that leaves the feed while it is read', () => {
  let feed: Served;
  beforeEach(() => {
    feed = new Served(items(news(12)));
  });
  afterEach(async () => {
    feed.end();
    await endVisit();
  });

  async function leaving() {
    const visitor = await visit(`<event-list reader feed="${feed.address}">`);
    await open(visitor, 'Meldung 3');
    feed.now = items(news(12).filter(({ id }) => id !== 'news-3'));
    await visitor.element.refresh();
    await until(() => visitor.text.includes(SENTENCE));
    return visitor;
  }

  it('can be read to its end', async () => {
    const visitor = await leaving();
    expect(visitor.titles).to.deep.equal(['Meldung 3']);
    expect(visitor.text).to.include('Worum es in Meldung 3 geht.');
  });

  it('leaves the list at the next title', async () => {
    const visitor = await leaving();
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.text).not.to.include(SENTENCE);
    expect(visitor.focused).to.equal('Meldung 1');
  });

  it('is updated as long as it does not leave', async () => {
    const visitor = await visit(`<event-list reader feed="${feed.address}">`);
    await open(visitor, 'Meldung 3');
    const heading = visitor.all('h3')[0];
    feed.now = items(
      news(12).map((item) =>
        item.id === 'news-3' ? { ...item, summary: 'Berichtigt.' } : item,
      ),
    );
    await visitor.element.refresh();
    await until(() => visitor.text.includes('Berichtigt.'));
    expect(visitor.all('h3')[0]).to.equal(heading);
    await frames();
    expect(visitor.focused).to.equal('Meldung 3');
  });
});

describe('an article that the list would not show', () => {
  beforeEach(() => freeze());
  afterEach(async () => {
    unfreeze();
    await endVisit();
  });

  const over = event(
    { startDate: '2026-11-01T19:00:00+01:00' },
    { id: 'over', title: 'Vorbei' },
  );
  const coming = event(
    { startDate: '2026-12-01T19:00:00+01:00' },
    { id: 'coming', title: 'Kommt' },
  );
  /** @returns the visitor, and what is said. */
  async function reading(items: unknown[]) {
    const feed = addressOf(jsonFeed(items));
    const all = await visit(`<event-list reader feed="${feed}">`);
    const { hash } = all.link('Vorbei');
    leave();
    location.hash = hash;
    const heard = await listen();
    const visitor = await visit(
      `<event-list reader period="upcoming" feed="${feed}">`,
    );
    expect(visitor.titles).to.deep.equal(['Vorbei']);
    expect(visitor.text).not.to.include(SENTENCE);
    await until(() => heard.length > 0);
    return { visitor, heard };
  }

  it('can be read by its address', async () => {
    const { visitor, heard } = await reading([over, coming]);
    expect(visitor.link(/^Nächster/).hash).to.include('/kommt-');
    expect(heard).to.deep.equal(['Vorbei']);
  });

  it('can be read where the list has nothing to show', async () => {
    const { visitor, heard } = await reading([over]);
    expect(heard).to.deep.equal(['Vorbei']);
    visitor.link('Zurück zur Liste').click();
    await until(() => !visitor.titles.length);
    expect(visitor.text).to.equal('Zurzeit gibt es hier nichts Neues.');
    expect(visitor.active!.textContent).to.include('nichts Neues');
  });
});
