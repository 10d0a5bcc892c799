import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { endVisit, open, readerList } from './reading.js';

/** Only Chromium lets a test print. */
const isChromium = navigator.userAgent.includes('Chrome/');

describe('what is printed of <event-list reader>', () => {
  before(async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ media: 'print' });
  });
  afterEach(endVisit);
  after(async () => {
    if (isChromium) await emulateMedia({ media: 'screen' });
  });

  it('is the list', async () => {
    const visitor = await readerList();
    expect(visitor.titles).to.have.length(10);
    expect(visitor.element.offsetHeight).to.be.above(100);
  });

  it('is an open article, without the ways to others', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    expect(visitor.headings).to.deep.equal(['3 Meldung 3']);
    expect(visitor.text).not.to.match(/Zurück|Artikel/);
  });
});
