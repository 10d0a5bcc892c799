import { expect } from 'chai';
import { hasCorpora, payloads } from './corpus.js';
import { loadNothing } from './no-loading.js';
import { hitsSoFar, listenIn, provoke } from './provoke.js';

/** Their code navigates, opens windows, and calls what isn't there. */
async function cage(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = '<!doctype html>';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

// Without this, the tests of the corpora could be blind.
describe('a corpus, without the library', function () {
  this.timeout(30_000);

  before(loadNothing);

  async function runs(payload: string): Promise<boolean> {
    const frame = await cage();
    const { body } = frame.contentDocument!;
    listenIn(frame.contentWindow!);
    body.innerHTML = payload;
    await provoke(body);
    frame.remove();
    return hitsSoFar() > 0;
  }

  it('runs where it is written into a page', async () => {
    const file = hasCorpora ? await payloads('dompurify-expect.json') : [];
    // A frame each takes time; a third is enough.
    const all = file.filter((_, index) => index % 3 === 0);
    let ran = 0;
    for (const payload of all) ran += Number(await runs(payload));
    console.log(`${ran} of ${all.length} payloads run without the library`);
    expect(ran).to.be.at.least(hasCorpora ? 5 : 0);
    expect(await runs('<p>harmless</p>')).to.be.false;
  });
});
