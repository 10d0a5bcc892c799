import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';
import { TRUSTED_TYPES } from './helpers/policies.js';

describe('The classic script', () => {
  afterEach(closePages);

  it('makes elements of placeholders that were parsed after it', async () => {
    const page = await FramedPage.open('classic');
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.have.length(3);
    const list = page.find('event-list');
    expect(list.id).to.equal('liste');
    expect(list.className).to.equal('spalte');
    expect(list.lang).to.equal('en');
    expect(page.words('event-list', 'h4')).to.have.length(3);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('keeps a placeholder’s children as the fallback', async () => {
    const page = await FramedPage.open('classic');
    await page.inState('event-card', 'failed');
    const fallback = page.find('event-card > p');
    expect(fallback.textContent).to.equal('Der Ersatz der Seite');
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('leaves placeholders alone that are none of its own', async () => {
    const page = await FramedPage.open('classic');
    await page.inState('event-list', 'ready');
    const other = page.find('[data-aushang]');
    expect(other.dataset.aushang).to.equal('script');
    expect(page.document.querySelector('[src="/fremd.js"]')).to.equal(null);
  });
});

describe('The classic script under a strict policy', () => {
  afterEach(closePages);

  it('works without a complaint', async () => {
    const page = await FramedPage.open('classic', TRUSTED_TYPES);
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.have.length(3);
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('The classic script, added to a page that is parsed', () => {
  afterEach(closePages);

  /** As a tag manager does it. */
  async function added(script: Partial<HTMLScriptElement>, base?: string) {
    const page = await FramedPage.open('unscripted');
    page.document.body.innerHTML = `
      <div data-aushang="event-list" data-feed="/test/pages/feed.json"></div>`;
    const tag = page.document.createElement('script');
    if (base) tag.dataset.base = base;
    page.document.head.append(Object.assign(tag, script));
    return page;
  }

  it('finds the module beside itself', async () => {
    const page = await added({ src: '/dist/aushang.classic.js?ver=3' });
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.have.length(3);
  });

  for (const base of ['/dist', '/dist/', `${location.origin}/dist`]) {
    it(`finds the module by data-base="${base}"`, async () => {
      const response = await fetch('/dist/aushang.classic.js');
      // From a blob, no address leads to the module.
      const src = URL.createObjectURL(await response.blob());
      const page = await added({ src }, base);
      await page.inState('event-list', 'ready');
      expect(page.titles()).to.have.length(3);
    });
  }

  it('works inline, where it has no address at all', async () => {
    const response = await fetch('/dist/aushang.classic.js');
    const page = await added({ text: await response.text() }, '/dist');
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.have.length(3);
  });
});
