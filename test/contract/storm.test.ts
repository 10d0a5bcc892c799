import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';

const FEED = '/test/pages/feed.json';
const STALLED = `/feeds/feed.json?stall&key=${crypto.randomUUID()}`;

/** Every attribute, and what it is set to in turn. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['2', '4', 'x'],
  'time-zone': ['Asia/Tokyo', 'Europe/Berlin', 'x'],
  'refresh-every': ['1', '0'],
  format: ['rss', 'auto'],
  limit: ['1', '2', '-1'],
  offset: ['1', '0'],
  exclude: ['erste', ''],
  kind: ['news', 'all'],
  sort: ['oldest', 'newest'],
  tags: ['Lesung', ''],
  organizers: ['Niemand', ''],
  label: ['Neues', 'Neuigkeiten'],
  images: ['none', 'all'],
  'item-url': ['/a?id={id}', ''],
  target: ['_blank', ''],
  feed: [FEED, `${FEED}?other`, STALLED],
};

/** A thousand changes at once, each of another attribute. */
function storm(list: HTMLElement, names: readonly string[]): void {
  for (let index = 0; index < 1000; index++) {
    const name = names[index % names.length]!;
    const values = VALUES[name]!;
    const turn = Math.floor(index / names.length);
    list.setAttribute(name, values[turn % values.length]!);
  }
}

describe('A thousand changes of attributes in a frame', () => {
  afterEach(closePages);

  async function shown() {
    const page = await FramedPage.open('unscripted');
    await page.run('/dist/aushang.js', 'module');
    await page.inState('event-list', 'ready');
    await frame(page);
    const list = page.find('event-list');
    const prototype = page.window.customElements.get('event-list')!
      .prototype as { render: () => unknown };
    const { render } = prototype;
    let count = 0;
    prototype.render = function () {
      count++;
      return render.call(this);
    };
    // It brings a chunk, which is drawn again for its styles.
    list.setAttribute('refresh-every', '5');
    await until(() => count === 2);
    await frame(page);
    count = 0;
    return { page, list, renders: () => count };
  }

  const frame = ({ window }: FramedPage) =>
    new Promise((done) =>
      window.requestAnimationFrame(() => window.setTimeout(done)),
    );

  it('are one render', async () => {
    const { page, list, renders } = await shown();
    const others = Object.keys(VALUES).filter((name) => name !== 'feed');
    storm(
      list,
      others.filter((name) => name !== 'format'),
    );
    await frame(page);
    expect(renders()).to.equal(1);
    expect(page.seen.requests).to.have.length(1);
  });

  it('are one request for what is asked in the end', async () => {
    const { page, list, renders } = await shown();
    storm(list, Object.keys(VALUES));
    list.setAttribute('format', 'auto');
    list.setAttribute('feed', STALLED);
    await frame(page);
    const { href } = new URL(STALLED, location.href);
    expect(page.seen.requests.map(({ address }) => address)).to.deep.equal([
      new URL(FEED, location.href).href,
      href,
    ]);
    expect(renders()).to.equal(1);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
