import { expect } from 'chai';
import { until } from '../../../helpers/page.js';
import { endVisit, goBack, lists, open, readerList, reads } from './reading.js';

describe('back and forward in <event-list reader>', () => {
  afterEach(endVisit);

  it('close and open an article', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    const address = location.href;
    await goBack(visitor);
    expect(location.hash).to.equal('');
    history.forward();
    await reads(visitor, 'Meldung 3');
    expect(location.href).to.equal(address);
  });

  it('go through articles that were read one after another', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    visitor.link(/^Vorheriger/).click();
    await reads(visitor, 'Meldung 4');
    history.back();
    await reads(visitor, 'Meldung 3');
    await goBack(visitor);
  });

  it('are what the way back to the list is', async () => {
    const visitor = await readerList();
    const before = history.length;
    await open(visitor, 'Meldung 3');
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    await open(visitor, 'Meldung 4');
    expect(history.length - before).to.be.at.most(1);
  });

  it('are not, where the entry before isn’t the list', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    visitor.link(/^Vorheriger/).click();
    await reads(visitor, 'Meldung 4');
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(location.hash).to.equal('#aushang');
    history.back();
    await reads(visitor, 'Meldung 4');
  });

  it('are once what two clicks ask for', async () => {
    history.pushState(null, '', '#davor');
    const visitor = await readerList();
    history.pushState(null, '', '#hier');
    await open(visitor, 'Meldung 3');
    const back = visitor.link('Zurück zur Liste');
    back.click();
    back.click();
    await lists(visitor);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(location.hash).to.equal('#hier');
    expect(visitor.focused).to.equal('Meldung 3');
  });

  it('find a router’s own state in every entry', async () => {
    const state = { position: 7, current: '/termine' };
    history.replaceState(state, '');
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    expect(history.state).to.deep.equal(state);
    await goBack(visitor);
    expect(history.state).to.deep.equal(state);
  });

  it('do nothing to a list whose attribute is gone', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    await goBack(visitor);
    visitor.element.removeAttribute('reader');
    await visitor.element.updateComplete;
    history.forward();
    await until(() => location.hash !== '');
    await visitor.element.updateComplete;
    expect(visitor.titles).to.have.length(10);
  });
});
