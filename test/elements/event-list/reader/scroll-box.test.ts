import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import { endVisit, frames, goBack, open, readerList } from './reading.js';

describe('a part of the page that scrolls, around <event-list reader>', () => {
  afterEach(endVisit);

  it('is at the same place after the way back', async () => {
    const visitor = await readerList('limit="40"', news(40));
    const box = visitor.element.parentElement!;
    box.style.cssText = 'block-size: 300px; overflow-y: auto';
    const link = visitor.link('Meldung 17');
    link.scrollIntoView({ block: 'center' });
    await frames();
    const [before, page] = [box.scrollTop, scrollY];
    await open(visitor, 'Meldung 17');
    await frames();
    expect(box.scrollTop).to.be.below(before);
    await goBack(visitor);
    await frames();
    expect(box.scrollTop).to.be.closeTo(before, 1);
    expect(scrollY).to.equal(page);
  });
});
