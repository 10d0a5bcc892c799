import { expect } from 'chai';
import { until } from '../../../helpers/page.js';
import { endVisit, open, readerList } from './reading.js';

describe('<event-list reader> that has left the page', () => {
  const { addEventListener: add, removeEventListener: remove } = window;
  let held: unknown[] = [];

  beforeEach(() => {
    held = [];
    window.addEventListener = ((...given: Parameters<typeof add>) => {
      if (/popstate|hashchange/.test(given[0])) held.push(given[1]);
      add.apply(window, given);
    }) as typeof add;
    window.removeEventListener = ((...given: Parameters<typeof remove>) => {
      const at = held.indexOf(given[1]);
      if (at >= 0) held.splice(at, 1);
      remove.apply(window, given);
    }) as typeof remove;
  });
  afterEach(async () => {
    window.addEventListener = add;
    window.removeEventListener = remove;
    await endVisit();
  });

  it('listens to nothing any more', async () => {
    const visitor = await readerList();
    expect(held).to.have.length(2);
    visitor.element.remove();
    expect(held).to.deep.equal([]);
  });

  it('listens once, however often it is moved', async () => {
    const visitor = await readerList();
    for (let time = 0; time < 3; time++) {
      document.body.append(visitor.element);
      await visitor.element.updateComplete;
    }
    expect(held).to.have.length(2);
    visitor.element.remove();
    expect(held).to.deep.equal([]);
  });

  it('keeps its article while it is moved', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    document.body.append(visitor.element);
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(['Meldung 3']);
    visitor.element.remove();
  });

  it('reads the address anew when it comes back', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    const place = visitor.element.parentElement!;
    visitor.element.remove();
    history.replaceState(null, '', location.pathname + location.search);
    place.append(visitor.element);
    await until(() => visitor.titles.length === 10);
  });
});
