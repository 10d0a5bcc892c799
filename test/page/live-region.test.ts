import { expect } from 'chai';
import { announce } from '../../src/page/announce.js';
import { addressOf, jsonFeed, news } from '../helpers/feeds.js';
import { leave, listen, liveRegion, until, visit } from '../helpers/page.js';

// @wcag 4.1.3

describe('the live region', () => {
  afterEach(leave);

  const list = () =>
    visit(`<event-list feed="${addressOf(jsonFeed(news(1)))}">`);

  // The first test of this file: nothing has been said yet.
  it('is there, once and empty, before there is anything to say', async () => {
    expect(document.querySelectorAll('[role=status]')).to.have.length(0);
    await list();
    await list();
    const regions = document.querySelectorAll('[role=status]');
    expect(regions).to.have.length(1);
    expect(regions[0]!.parentElement).to.equal(document.body);
    expect(regions[0]!.getAttribute('aria-atomic')).to.equal('true');
    expect(regions[0]!.textContent).to.equal('');
  });

  it('is hidden from the eye, and not from the ear', async () => {
    await list();
    const region = liveRegion();
    expect(region.checkVisibility()).to.be.true;
    expect(region.clientWidth).to.be.at.most(1);
    announce('Ein Satz', 'de', region);
    await until(() => region.textContent !== '');
    expect(getComputedStyle(region).clipPath).to.equal('inset(50%)');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('comes back where a page has thrown it away', async () => {
    await list();
    liveRegion().remove();
    await list();
    expect(document.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('says the sentences of a moment as one, and none twice', async () => {
    await list();
    const heard = await listen();
    announce('Eins.', 'de', liveRegion());
    announce('Zwei.', 'de', liveRegion());
    announce('Eins.', 'de', liveRegion());
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['Eins. Zwei.']);
  });

  it('says a sentence again at another moment', async () => {
    await list();
    const heard = await listen();
    announce('Eins.', 'de', liveRegion());
    await until(() => heard.length === 1);
    announce('Eins.', 'de', liveRegion());
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal(['Eins.', 'Eins.']);
  });

  it('says every sentence in its language', async () => {
    await list();
    const heard = await listen();
    announce('Eins.', 'de', liveRegion());
    announce('Two.', 'en', liveRegion());
    await until(() => heard.length > 0);
    const spoken = [...liveRegion().querySelectorAll('[lang]')].map(
      (part) => `${part.getAttribute('lang')} ${part.textContent}`,
    );
    expect(spoken).to.deep.equal(['de Eins.', 'en Two.']);
  });
});
