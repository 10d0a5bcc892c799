import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';

/** Everything that a page can leave on a device. */
async function traces({ window }: FramedPage) {
  const { localStorage, sessionStorage, indexedDB, navigator } = window;
  const databases = (await indexedDB.databases?.()) ?? [];
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: databases.map(({ name }) => name),
    caches: await window.caches.keys(),
    workers: workers.map(({ scope }) => scope),
  };
}

async function everythingShown(): Promise<FramedPage> {
  const page = await FramedPage.open('notices');
  for (const tag of ['event-list', 'organizer-footer', 'article-nav']) {
    await page.inState(tag, 'ready');
  }
  await until(() => page.drawn('event-card', '[part=body] p').length > 0);
  return page;
}

describe('The privacy of visitors', () => {
  afterEach(closePages);

  it('is kept: nothing is stored, nor even read', async () => {
    const before = await traces(await FramedPage.open('unscripted'));
    closePages();
    const page = await everythingShown();
    expect(await traces(page)).to.deep.equal(before);
    expect(page.seen.kept).to.deep.equal([]);
  });

  it('is kept: nobody but the page’s own host is asked', async () => {
    const page = await everythingShown();
    const images = ['event-list', 'event-card', 'organizer-footer'].flatMap(
      (tag) => page.drawn(tag, 'img') as HTMLImageElement[],
    );
    // Firefox has no entry for an image that it knows from before.
    await until(() => images.some(({ naturalWidth }) => naturalWidth > 0));
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name);
    const addresses = [...asked, ...images.map(({ src }) => src)];
    const hosts = addresses.map((address) => new URL(address).host);
    expect([...new Set(hosts)]).to.deep.equal([location.host]);
    const paths = addresses.map((address) => new URL(address).pathname);
    expect(paths).to.include.members([
      '/dist/aushang.js',
      '/test/pages/feed.json',
      '/demo/images/garten.svg',
      '/demo/images/buch.svg',
      '/demo/images/logo-gaswerk.svg',
    ]);
  });

  it('is kept: feeds are asked for without cookies or referrer', async () => {
    const page = await everythingShown();
    expect(page.seen.requests).to.deep.equal([
      {
        address: new URL('/test/pages/feed.json', location.href).href,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      },
    ]);
  });
});
