import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const feed = addressOf(jsonFeed(news(2)));

describe('light-dom keeps apart', () => {
  let page: HTMLStyleElement;
  beforeEach(() => {
    page = document.head.appendChild(document.createElement('style'));
  });
  afterEach(() => {
    page.remove();
    leave();
  });

  const list = () =>
    visit(
      `<div class="content"><event-list feed="${feed}"></event-list>
         <article class="own"><a href="/">Eigener Link</a></article></div>`,
      { lightDom: true },
    );

  it('the page’s styles, where it has its own', async () => {
    page.textContent = `.content .own, .content article { margin: 50px }
      .content li { border: 9px dotted red; padding: 3em }
      a { text-underline-offset: 9px }`;
    const visitor = await list();
    const [row] = visitor.all('li');
    const style = getComputedStyle(row!);
    expect(style.borderTopStyle).to.equal('solid');
    expect(style.paddingTop).to.equal('0px');
    const [article] = visitor.all('article');
    expect(getComputedStyle(article!).marginTop).to.equal('0px');
  });

  it('its styles from the page', async () => {
    const visitor = await list();
    const own = visitor.element.parentElement!.querySelector('.own')!;
    expect(getComputedStyle(own).display).to.equal('block');
    expect(
      getComputedStyle(own.firstElementChild!).textDecorationColor,
    ).to.equal(getComputedStyle(own.firstElementChild!).color);
  });

  it('the ids of several lists', async () => {
    await list();
    await list();
    const ids = [...document.querySelectorAll('[data-aushang] [id]')].map(
      ({ id }) => id,
    );
    expect(ids).to.have.length(4);
    expect(new Set(ids)).to.have.length(4);
    for (const article of document.querySelectorAll('[data-aushang] article')) {
      const id = article.getAttribute('aria-labelledby')!;
      expect(article.contains(document.getElementById(id))).to.equal(true);
    }
  });
});
