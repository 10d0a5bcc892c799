import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const feed = addressOf(jsonFeed(news(2)));

describe('an element with light-dom', () => {
  afterEach(leave);

  const list = () => visit(`<event-list feed="${feed}">`, { lightDom: true });

  it('has no shadow root', async () => {
    const { element } = await list();
    expect(element.shadowRoot === null).to.equal(true);
  });

  it('is in the page’s text, as it is copied and searched', async () => {
    const { element } = await list();
    expect(element.innerText).to.include('Meldung 1');
    const selection = getSelection()!;
    selection.selectAllChildren(element);
    expect(selection.toString()).to.include('Meldung 2');
    selection.removeAllRanges();
  });

  it('has its own look', async () => {
    const visitor = await list();
    const [first] = visitor.all('li');
    expect(getComputedStyle(first!).borderTopStyle).to.equal('solid');
  });

  it('keeps it when it moves into somebody’s shadow root', async () => {
    const visitor = await list();
    const other = document.createElement('div');
    visitor.element.parentElement!.append(other);
    other.attachShadow({ mode: 'open' }).append(visitor.element);
    await visitor.element.updateComplete;
    const [first] = visitor.all('li');
    expect(getComputedStyle(first!).borderTopStyle).to.equal('solid');
  });

  it('comes back when its children are set anew', async () => {
    const visitor = await list();
    const other = document.createElement('p');
    other.textContent = 'Ersatz';
    visitor.element.replaceChildren(other);
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitor.titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(visitor.text).to.not.include('Ersatz');
  });
});
