import { expect } from 'chai';
import { event } from '../../../helpers/feeds.js';
import { endVisit, open, readerList } from './reading.js';

const items = ['Frauenbüro', undefined].map((organizer, index) =>
  event(
    { startDate: '2026-12-03T19:00', ...(organizer && { organizer }) },
    { id: `${index}`, title: `Lesung ${index}` },
  ),
);

describe('the organisers of an article in <event-list reader>', () => {
  afterEach(endVisit);

  it('stand below it', async () => {
    const visitor = await readerList('', items);
    await open(visitor, 'Lesung 0');
    expect(visitor.text).to.include('Veranstalter: Frauenbüro');
  });

  it('are not spoken of where nobody is named', async () => {
    const visitor = await readerList('', items);
    await open(visitor, 'Lesung 1');
    expect(visitor.text).not.to.include('Veranstalter');
  });
});
