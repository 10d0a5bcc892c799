import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../../helpers/feeds.js';
import { settled, until } from '../../../helpers/page.js';
import { Visitor } from '../../../helpers/visitor.js';
import { endVisit, frames } from './reading.js';

const feed = addressOf(jsonFeed(news(30)));

describe('<event-list reader> whose page is drawn at every `pushState`', () => {
  const place = document.createElement('div');
  let visitor: Visitor;

  const draw = (): void => {
    const element = document.createElement('event-list');
    element.reader = true;
    element.feed = feed;
    place.replaceChildren(element);
    visitor = new Visitor(element);
  };

  beforeEach(() => {
    document.body.style.paddingBlock = '600px 2000px';
    document.body.append(place);
    const push = history.pushState.bind(history);
    history.pushState = (...given) => {
      push(...given);
      draw();
    };
    addEventListener('popstate', draw);
    draw();
  });
  afterEach(async () => {
    Reflect.deleteProperty(history, 'pushState');
    removeEventListener('popstate', draw);
    place.remove();
    await endVisit();
    document.body.removeAttribute('style');
  });

  it('comes back to the same place', async () => {
    await settled(visitor.element);
    visitor.link('Meldung 8').scrollIntoView({ block: 'center' });
    await frames();
    const before = scrollY;
    visitor.link('Meldung 8').click();
    await until(() => visitor.titles.length === 1);
    await frames();
    history.back();
    await until(() => visitor.titles.length > 1);
    await frames();
    expect(visitor.focused).to.equal('Meldung 8');
    expect(scrollY).to.be.closeTo(before, 1);
  });
});
