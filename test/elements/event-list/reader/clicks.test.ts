import { expect } from 'chai';
import { endVisit, open, readerList, reads } from './reading.js';

/** A click as visitors and pages cause it. @returns whether it is followed. */
function click(link: HTMLElement, how: MouseEventInit = {}): boolean {
  let isFollowed = false;
  // Tests don't leave their page: the last one to hear of it holds it.
  const hold = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', hold, { once: true });
  link.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ...how,
    }),
  );
  removeEventListener('click', hold);
  return isFollowed;
}

describe('a click on a title of <event-list reader>', () => {
  afterEach(endVisit);

  for (const how of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is the browser’s with ${how}`, async () => {
      const visitor = await readerList();
      expect(click(visitor.link('Meldung 3'), { [how]: true })).to.be.true;
      await visitor.element.updateComplete;
      expect(visitor.titles).to.have.length(10);
      expect(location.hash).to.equal('');
    });
  }

  it('is the browser’s where titles open in a new tab', async () => {
    const visitor = await readerList('target="_blank"');
    const link = visitor.link(/^Meldung 3 /);
    expect(click(link)).to.be.true;
    await visitor.element.updateComplete;
    expect(visitor.titles).to.have.length(10);
    expect(link.hash).to.match(/^#aushang\/meldung-3-/);
  });

  it('is a link’s, on the way back, too', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    const back = visitor.link('Zurück zur Liste');
    expect(back.hash).to.equal('#aushang');
    expect(click(back, { ctrlKey: true })).to.be.true;
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(['Meldung 3']);
  });

  it('opens nothing when the page cancels `aushang-open`', async () => {
    const visitor = await readerList();
    let opened = '';
    visitor.element.addEventListener('aushang-open', (event) => {
      event.preventDefault();
      opened = event.item.id;
    });
    expect(click(visitor.link('Meldung 3'))).to.be.false;
    await visitor.element.updateComplete;
    expect(opened).to.equal('news-3');
    expect(visitor.titles).to.have.length(10);
    expect(location.hash).to.equal('');
  });

  it('opens nothing when the page has taken it already', async () => {
    const visitor = await readerList();
    const take = (event: Event) => event.preventDefault();
    document.addEventListener('click', take, { capture: true, once: true });
    visitor.link('Meldung 3').click();
    await visitor.element.updateComplete;
    expect(visitor.titles).to.have.length(10);
  });

  it('is nothing that a router in the page has to follow', async () => {
    const visitor = await readerList();
    expect(click(visitor.link('Meldung 3'))).to.be.false;
  });

  it('is followed where the browser grants no entry', async () => {
    const visitor = await readerList();
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    visitor.link('Meldung 3').click();
    history.pushState = pushState;
    await reads(visitor, 'Meldung 3');
    expect(location.hash).to.match(/^#aushang\/meldung-3-/);
  });
});
