import { expect } from 'chai';
import { clean, markup } from './clean.js';

// @wcag 1.1.1

const OWN = 'https://www.landkreis.example/b.jpg';
const FOREIGN = 'https://andere.example/b.jpg';

describe('images of an article', () => {
  const image = async (html: string) =>
    (await clean(html)).querySelector('img');

  it('keep address, words and size', async () => {
    const found = (await image(
      '<img src="/b.jpg" alt="Ein Bild" width="600" height="400">',
    ))!;
    expect(found.src).to.equal(OWN);
    expect(found.alt).to.equal('Ein Bild');
    expect(found.getAttribute('width')).to.equal('600');
    expect(found.getAttribute('height')).to.equal('400');
  });

  it('load late, beside, and without telling where', async () => {
    const found = (await image('<img src="/b.jpg">'))!;
    expect(found.loading).to.equal('lazy');
    expect(found.decoding).to.equal('async');
    expect(found.referrerPolicy).to.equal('no-referrer');
  });

  it('are decoration where nobody has said what they show', async () => {
    const found = (await image('<img src="/b.jpg">'))!;
    expect(found.getAttribute('alt')).to.equal('');
  });

  it('drop sizes that are no numbers', async () => {
    const found = (await image('<img src="/b.jpg" width="100%" height="a">'))!;
    expect(found.hasAttribute('width')).to.be.false;
    expect(found.hasAttribute('height')).to.be.false;
  });

  it('are not there to count readers', async () => {
    for (const size of [
      'width="1" height="1"',
      'width="1px" height="1px"',
      'width="0" height="0"',
      'height="1"',
    ]) {
      expect(await markup(`<img src="/b.jpg" alt="x" ${size}>`)).to.equal('');
    }
    expect(await image('<img src="/b.jpg" width="10" height="16">')).to.exist;
  });

  it('become a link with their words where they may not load', async () => {
    expect(await markup(`<img src="${FOREIGN}" alt="Ein Bild">`)).to.equal(
      `<a href="${FOREIGN}" rel="noopener">Ein Bild</a>`,
    );
  });

  it('become words within a link, which stays', async () => {
    expect(
      await markup(`<a href="/x"><img src="${FOREIGN}" alt="Ein Bild"></a>`),
    ).to.equal(
      '<a href="https://www.landkreis.example/x" rel="noopener">Ein Bild</a>',
    );
  });

  it('leave nothing where they have no words, no link without any', async () => {
    expect(await markup(`<img src="${FOREIGN}">`)).to.equal('');
    expect(await markup(`<a href="/x"><img src="${FOREIGN}"></a>`)).to.equal(
      '',
    );
  });

  it('come from the web only', async () => {
    for (const src of [
      'data:image/png;base64,x',
      'javascript:x',
      'blob:x',
      '',
    ]) {
      expect(await markup(`<img src="${src}" alt="x">`)).to.equal('');
    }
  });

  it('come from one address only', async () => {
    expect(
      await markup(
        `<picture><source srcset="${FOREIGN}"><img src="/b.jpg" srcset="${FOREIGN} 2x" sizes="1px"></picture>`,
      ),
    ).to.equal(
      `<img alt="" decoding="async" loading="lazy" referrerpolicy="no-referrer" src="${OWN}">`,
    );
  });
});
