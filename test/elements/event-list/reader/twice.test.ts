import { expect } from 'chai';
import { endVisit, goBack, readerList, reads } from './reading.js';

describe('two clicks on a title of <event-list reader>', () => {
  afterEach(endVisit);

  it('lead to one entry of the history', async () => {
    const visitor = await readerList();
    const link = visitor.link('Meldung 3');
    link.click();
    link.click();
    await reads(visitor, 'Meldung 3');
    await goBack(visitor);
    expect(location.hash).to.equal('');
  });
});
