import { expect } from 'chai';
import { HOSTILE } from './hostile.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';

// Without this, the tests beside it could be blind and nobody would know.
describe('the hostile payloads, without the library', () => {
  const place = document.createElement('div');

  beforeEach(() => {
    listenForHits();
    document.body.append(place);
  });
  afterEach(() => place.remove());

  async function runs(payload: string): Promise<boolean> {
    const before = hitsSoFar();
    place.innerHTML = payload;
    await provoke(place);
    return hitsSoFar() > before;
  }

  it('run where they are written into the page', async () => {
    let ran = 0;
    for (const payload of HOSTILE) ran += Number(await runs(payload));
    expect(ran).to.be.above(30);
  });

  it('run from handlers, links, and nodes of SVG', async () => {
    expect(await runs('<p onclick="hit()">text</p>')).to.be.true;
    expect(await runs('<a href="javascript:hit()">link</a>')).to.be.true;
    expect(await runs('<svg onclick="hit()">')).to.be.true;
    expect(await runs('<p>harmless</p>')).to.be.false;
  });
});
