import { expect } from 'chai';
import { safeHtml } from '../../src/content/safe-html.js';
import { requestsFor } from '../helpers/feeds.js';
import { until } from '../helpers/page.js';
import { PLACE, withoutSetHtml } from './clean.js';

/** What every kind of element that loads would ask for. */
const everyKind = (address: string): string => `
  <img src="${address}"><img srcset="${address} 2x" src="${address}">
  <picture><source srcset="${address}"><img src="${address}"></picture>
  <video src="${address}" poster="${address}" autoplay></video>
  <audio src="${address}" autoplay></audio><iframe src="${address}"></iframe>
  <embed src="${address}"><object data="${address}"></object>
  <video autoplay><source src="${address}"><track src="${address}"></video>
  <link rel="stylesheet" href="${address}"><link rel="preload" as="fetch" href="${address}">
  <script src="${address}"></script><style>@import "${address}";</style>
  <p style="background:url(${address})">a</p><body background="${address}">
  <table background="${address}"><tr><td background="${address}">a</table>
  <svg><image href="${address}"/><use href="${address}#x"/></svg>
  <input type="image" src="${address}">`;

/** An image of the test server, which counts who asks for it. */
function counted() {
  const key = crypto.randomUUID();
  return { key, address: `${location.origin}/feeds/image?key=${key}` };
}

describe('foreign HTML', () => {
  const box = document.createElement('div');

  beforeEach(() => document.body.append(box));
  afterEach(() => box.remove());

  /** Long enough for a request to be on its way. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

  it('would ask for much as it is', async () => {
    const { key, address } = counted();
    box.innerHTML = everyKind(address);
    await aWhile();
    expect(await requestsFor(key)).to.be.above(3);
    box.replaceChildren();
  });

  async function asksForNothing(): Promise<void> {
    const { key, address } = counted();
    const place = { ...PLACE, allowsImage: () => false };
    box.replaceChildren(...(await safeHtml(everyKind(address), place)));
    await aWhile();
    expect(await requestsFor(key)).to.equal(0);
  }

  it('asks nobody for anything where no image is allowed', asksForNothing);

  it('asks nobody without setHTML, too', () => withoutSetHtml(asksForNothing));

  it('asks for an image only once it stands in the page', async () => {
    const { key, address } = counted();
    const place = { ...PLACE, allowsImage: () => true };
    const nodes = await safeHtml(`<img src="${address}" alt="x">`, place);
    await aWhile();
    expect(await requestsFor(key)).to.equal(0);
    box.replaceChildren(...nodes);
    await until(() => box.querySelector('img')!.complete);
    expect(await requestsFor(key)).to.equal(1);
  });
});
