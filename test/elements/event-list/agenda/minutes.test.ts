import { expect } from 'chai';
import {
  freezeTimers,
  MINUTE,
  pass,
  unfreeze,
  waits,
} from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../../helpers/feeds.js';
import { leave, visit } from '../../../helpers/page.js';

/** One that ends at noon and a half, one in the evening. */
const feed = addressOf(
  jsonFeed([
    event(
      {
        startDate: '2026-11-24T11:00:00+01:00',
        endDate: '2026-11-24T12:30:00+01:00',
      },
      { id: 'mittag', title: 'Mittag' },
    ),
    event(
      { startDate: '2026-11-24T19:00:00+01:00' },
      { id: 'abend', title: 'Abend' },
    ),
  ]),
);

describe('an event that ends while the page is open', () => {
  beforeEach(() => freezeTimers());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const list = () => visit(`<event-list feed="${feed}" period="upcoming">`);

  const minutes = async (
    count: number,
    { element }: Awaited<ReturnType<typeof list>>,
  ) => {
    for (let minute = 0; minute < count; minute++) pass(MINUTE);
    await element.updateComplete;
  };

  it('leaves at the next minute', async () => {
    const visitor = await list();
    await minutes(29, visitor);
    expect(visitor.titles).to.deep.equal(['Mittag', 'Abend']);
    await minutes(1, visitor);
    expect(visitor.titles).to.deep.equal(['Abend']);
  });

  it('hands its focus to what takes its place', async () => {
    const visitor = await list();
    visitor.link('Mittag').focus();
    await minutes(30, visitor);
    await visitor.element.updateComplete;
    expect(visitor.focused).to.equal('Abend');
  });

  it('leaves no timer behind when the list has left', async () => {
    const visitor = await list();
    expect(waits().some((wait) => wait <= MINUTE)).to.equal(true);
    visitor.element.remove();
    expect(waits().filter((wait) => wait <= MINUTE)).to.be.empty;
  });
});
