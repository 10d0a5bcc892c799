import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';

const LIST = `
  <event-list feed="/test/pages/feed.json" limit="1">
    <a href="/neuigkeiten">Alle Neuigkeiten</a>
    <p slot="footer">Immer hier</p>
  </event-list>`;

async function define({ document }: FramedPage): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/aushang.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  await loaded;
}

async function expectList(page: FramedPage): Promise<void> {
  await page.inState('event-list', 'ready');
  expect(page.titles()).to.deep.equal(['Bericht mit fremdem Bild']);
  const footer = page.find('[slot=footer]');
  expect(footer.checkVisibility()).to.equal(true);
  expect(page.find('event-list > a').checkVisibility()).to.equal(false);
  expect(page.seen.errors).to.deep.equal([]);
}

describe('An element whose tag', () => {
  afterEach(closePages);

  it('is defined after the page was parsed shows its feed', async () => {
    const page = await FramedPage.open('unscripted');
    page.document.body.innerHTML = LIST;
    expect(page.find('event-list > a').checkVisibility()).to.equal(true);
    await define(page);
    await expectList(page);
  });

  it('was defined before the page is parsed shows its feed', async () => {
    const page = await FramedPage.open('unscripted');
    await define(page);
    // The parser makes the element first, then its attributes and children.
    page.document.open();
    page.document.write(`<!doctype html><html lang="de"><body>${LIST}`);
    page.document.close();
    await expectList(page);
  });

  it('is made by a script, and filled later', async () => {
    const page = await FramedPage.open('unscripted');
    await define(page);
    const { document } = page;
    document.body.textContent = '';
    const list = document.createElement('event-list');
    document.body.append(list);
    list.setAttribute('limit', '1');
    list.innerHTML = LIST.replace(/<\/?event-list[^>]*>/g, '');
    list.setAttribute('feed', '/test/pages/feed.json');
    await expectList(page);
  });
});
