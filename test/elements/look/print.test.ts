import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, event, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

/** Shows the page as it is printed; only Chromium lets a test do so. */
async function paper(): Promise<boolean> {
  if (!isChromium) return false;
  await emulateMedia({ media: 'print' });
  return matchMedia('print').matches;
}
const isChromium = navigator.userAgent.includes('Chrome/');

const details = {
  startDate: '2027-03-08T18:00',
  location: [{ name: 'Kreishaus', latitude: 50.7, longitude: 12.4 }],
};
const content_html =
  '<p>Mehr im <a href="https://www.landkreis.example/mehr">Programm</a>.</p>' +
  `<pre>${'x'.repeat(500)}</pre>`;

describe('what is printed', () => {
  before(async function () {
    if (!(await paper())) this.skip();
  });
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });
  after(async () => {
    if (isChromium) await emulateMedia({ media: 'screen' });
  });

  const card = async () => {
    const feed = addressOf(jsonFeed([event(details, { content_html })]));
    const visitor = await visit(`<div><event-card feed="${feed}">`);
    await until(() => visitor.text.includes('Programm'));
    return visitor;
  };
  const list = () =>
    visit(
      `<div><event-list limit="2" feed="${addressOf(jsonFeed(news(3)))}"></div>`,
    );

  /** What stands after an element, as CSS writes it. */
  const textAfter = (element: Element) => {
    const { content, position } = getComputedStyle(element, '::after');
    return [content, position];
  };

  it('has the address of each title of a list after it, in the line', async () => {
    const visitor = await list();
    expect(visitor.all('[part=link]').map(textAfter)).to.deep.equal(
      [1, 2].map((number) => [
        `" (https://www.landkreis.example/news/${number})"`,
        'static',
      ]),
    );
  });

  it('has the addresses of an article’s links', async () => {
    const visitor = await card();
    expect(visitor.link('Programm')).to.satisfy(
      (link: Element) =>
        textAfter(link)[0] === '" (https://www.landkreis.example/mehr)"',
    );
  });

  it('has no point on the map after a place’s name', async () => {
    const visitor = await card();
    expect(textAfter(visitor.link('Kreishaus'))[0]).to.equal('none');
  });

  it('has nothing that is to be pressed', async () => {
    expect((await list()).buttons).to.deep.equal([]);
    const visitor = await card();
    expect(visitor.buttons).to.deep.equal([]);
    expect(visitor.all('[part=actions]')).to.deep.equal([]);
  });

  it('is black on white where the page is dark', async () => {
    const visitor = await card();
    visitor.element.parentElement!.style.color = 'rgb(240, 240, 240)';
    const [paragraph] = visitor.all('[part=body] p');
    expect(getComputedStyle(paragraph!).color).to.equal('rgb(0, 0, 0)');
    const { host = visitor.element.renderRoot } = visitor.element
      .renderRoot as ShadowRoot;
    const { backgroundColor } = getComputedStyle(host as Element);
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('keeps a card of a list together, and lets an article go on', async () => {
    const breaks = (element: Element) => getComputedStyle(element).breakInside;
    expect((await list()).all('article').map(breaks)).to.deep.equal([
      'avoid',
      'avoid',
    ]);
    expect((await card()).all('article').map(breaks)).to.deep.equal(['auto']);
  });

  it('is without the ways to other articles', async () => {
    const feed = addressOf(jsonFeed(news(3)));
    const visitor = await visit(`<article-nav item="news-2" feed="${feed}">`);
    expect(visitor.all('a').length).to.equal(0);
  });

  it('loses nothing at the edge of the paper', async () => {
    const visitor = await card();
    const [long] = visitor.all('[part=body] pre');
    expect(long!.scrollWidth).to.be.at.most(long!.clientWidth + 1);
  });
});
