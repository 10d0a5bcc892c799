import { expect } from 'chai';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { leave, until, visit } from '../helpers/page.js';
import type { Visitor } from '../helpers/visitor.js';

const GERMAN = 'Zurzeit gibt es hier nichts Neues.';
const ENGLISH = 'There is nothing new here at the moment.';

describe('the language of an element', () => {
  const page = document.documentElement;
  const { lang } = page;

  afterEach(() => {
    leave();
    page.lang = lang;
  });

  const empty = () => `feed="${addressOf(jsonFeed([]))}"`;
  const list = (html = `<event-list ${empty()}>`) => visit(html);

  const says = (visitor: Visitor, words: string): Promise<void> =>
    until(() => visitor.text === words);

  it('is German on a page that names none', async () => {
    page.removeAttribute('lang');
    await says(await list(), GERMAN);
    page.lang = '';
    await says(await list(), GERMAN);
  });

  it('is the page’s', async () => {
    page.lang = 'en';
    await says(await list(), ENGLISH);
  });

  it('is the nearest of those around it', async () => {
    page.lang = 'sw';
    const around = (inner: string) =>
      `<div lang="en"><section lang="de">${inner}</section></div>`;
    await says(await list(around(`<event-list ${empty()}>`)), GERMAN);
  });

  it('is its own before any other', async () => {
    const own = `<div lang="de"><event-list lang="en" ${empty()}></div>`;
    await says(await list(own), ENGLISH);
  });

  it('is English where the page’s is not spoken here', async () => {
    page.lang = 'sw';
    await says(await list(), ENGLISH);
  });

  for (const tag of ['de_DE', 'x', '-', '1', '<b>', 'de-DE-DE-DE']) {
    it(`is some language, if the page’s is “${tag}”`, async () => {
      page.lang = tag;
      const visitor = await list();
      expect([GERMAN, ENGLISH]).to.include(visitor.text);
    });
  }

  it('stands on its words, for a page that is in another', async () => {
    page.lang = 'sw';
    const visitor = await list();
    const [message] = visitor.all('[part=message]');
    expect(message!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(message!.closest('[dir]')!.getAttribute('dir')).to.equal('ltr');
  });

  it('follows the page', async () => {
    const visitor = await list();
    await says(visitor, GERMAN);
    page.lang = 'en';
    await says(visitor, ENGLISH);
    page.lang = 'de';
    await says(visitor, GERMAN);
  });

  it('follows any of those around it, and itself', async () => {
    const visitor = await list(`<div><event-list ${empty()}></div>`);
    const { element } = visitor;
    element.parentElement!.lang = 'en';
    await says(visitor, ENGLISH);
    element.lang = 'de';
    await says(visitor, GERMAN);
    element.removeAttribute('lang');
    await says(visitor, ENGLISH);
  });

  it('ends where the page changed it last', async () => {
    const visitor = await list();
    page.lang = 'en';
    // English is on its way by now.
    await Promise.resolve();
    page.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(visitor.text).to.equal(GERMAN);
  });

  it('follows the element to another place', async () => {
    const visitor = await list(`<event-list ${empty()}></event-list>`);
    const place = document.body.appendChild(document.createElement('div'));
    place.lang = 'en';
    place.append(visitor.element);
    await says(visitor, ENGLISH);
    place.lang = 'de';
    await says(visitor, GERMAN);
    place.remove();
  });

  describe('within shadow roots', () => {
    /** An element two shadow roots deep. */
    async function deep(langs: readonly [string, string]) {
      const hosts = langs.map((tag) => {
        const host = document.createElement('div');
        if (tag) host.lang = tag;
        host.attachShadow({ mode: 'open' });
        return host;
      });
      const [outer, inner] = [hosts[0]!, hosts[1]!];
      const visitor = await list();
      document.body.append(outer);
      outer.shadowRoot!.append(inner);
      inner.shadowRoot!.append(visitor.element);
      return { visitor, outer, inner };
    }

    it('is that of the nearest host', async () => {
      const { visitor, outer } = await deep(['en', '']);
      await says(visitor, ENGLISH);
      outer.remove();
    });

    it('follows any host, and the page', async () => {
      const { visitor, outer, inner } = await deep(['', '']);
      await says(visitor, GERMAN);
      page.lang = 'en';
      await says(visitor, ENGLISH);
      outer.lang = 'de';
      await says(visitor, GERMAN);
      inner.lang = 'en';
      await says(visitor, ENGLISH);
      outer.remove();
    });
  });
});
