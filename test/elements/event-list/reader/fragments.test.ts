import { expect } from 'chai';
import { until } from '../../../helpers/page.js';
import { endVisit, lists, open, readerList, reads } from './reading.js';

/** Follows a link of the page to a fragment. */
async function follow(fragment: string): Promise<void> {
  const link = document.createElement('a');
  link.href = fragment;
  document.body.append(link);
  const told = new Promise((resolve) =>
    addEventListener('hashchange', resolve, { once: true }),
  );
  link.click();
  link.remove();
  await told;
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Whether the tab's history has no room for some further entries. */
function isFull(): boolean {
  const { length } = history;
  const steps = 4;
  for (let step = 0; step < steps; step++) history.pushState(null, '');
  return history.length < length + steps;
}

describe('a fragment that is no article’s', () => {
  afterEach(endVisit);

  for (const fragment of [
    '#kontakt',
    '#aushang-9/meldung-4-abc',
    '#/route',
    '#!route?x=1',
    '#%E0%A4%A/x',
    '#aushangs',
  ]) {
    it(`leaves an article open: ${fragment}`, async () => {
      const visitor = await readerList();
      await open(visitor, 'Meldung 3');
      await follow(fragment);
      expect(visitor.titles).to.deep.equal(['Meldung 3']);
      expect(location.hash).to.equal(fragment);
    });
  }

  it('leaves the list open', async () => {
    const visitor = await readerList();
    await follow('#kontakt');
    expect(visitor.titles).to.have.length(10);
    expect(location.hash).to.equal('#kontakt');
  });

  it('is where the way back leads, if the list was left there', async () => {
    const visitor = await readerList();
    await follow('#kontakt');
    await open(visitor, 'Meldung 3');
    await follow('#inhalt');
    expect(visitor.titles).to.deep.equal(['Meldung 3']);
    history.back();
    await until(() => location.hash.startsWith('#aushang'));
    history.back();
    await lists(visitor);
    expect(location.hash).to.equal('#kontakt');
    expect(visitor.focused).to.equal('Meldung 3');
  });

  it('is a skip link’s, though the list was left at the same', async function () {
    // Without the Navigation API only the history's length tells a link from
    // the way back, and a full one grows no more.
    if (isFull() && !('navigation' in window)) this.skip();
    const visitor = await readerList();
    await follow('#inhalt');
    await open(visitor, 'Meldung 3');
    await follow('#inhalt');
    expect(visitor.titles).to.deep.equal(['Meldung 3']);
  });

  it('closes it if it is empty', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    location.hash = '';
    await lists(visitor);
  });

  it('closes it if it is the list’s', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    location.hash = '#aushang';
    await lists(visitor);
  });

  it('opens another article in place of the first', async () => {
    const visitor = await readerList();
    const { hash } = visitor.link('Meldung 5');
    await open(visitor, 'Meldung 3');
    await follow(hash);
    await reads(visitor, 'Meldung 5');
    expect(visitor.focused).to.equal('Meldung 5');
  });
});
