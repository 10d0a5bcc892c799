import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** Thursdays, but not on Christmas Eve. */
const thursdays = ['2026-12-17', '2026-12-31', '2027-01-07'];

const occurrence = (day: string) =>
  event(
    {
      startDate: `${day}T14:00`,
      endDate: `${day}T16:00`,
      superEvent: 'https://www.landkreis.example/sprechstunde',
      eventSchedule: [{ repeatFrequency: 'P1W', byDay: 'Thursday' }],
    },
    {
      id: `sprechstunde#${day}`,
      title: 'Sprechstunde',
      summary: 'Jeden Donnerstag, 14:00–16:00 Uhr (nicht am 24.12.)',
    },
  );

describe('A series of events', () => {
  beforeEach(() => freeze());
  afterEach(unfreeze);
  afterEach(leave);

  const list = () =>
    visit(
      `<event-list period="upcoming"
         feed="${addressOf(jsonFeed(thursdays.map(occurrence)))}">`,
    );

  it('has an entry for each date that the publisher wrote', async () => {
    const { dateHeard } = await list();
    expect(dateHeard).to.deep.equal([
      'Donnerstag, 17. Dezember 2026',
      'Donnerstag, 31. Dezember 2026',
      'Donnerstag, 7. Januar 2027',
    ]);
  });

  it('has the hours at each, and the rule in the publisher’s words', async () => {
    const visitor = await list();
    const [first] = visitor.all('article');
    expect(first!.innerText.replace(/\s+/g, ' '))
      .to.contain('14:00–16:00 Uhr')
      .and.to.contain('Jeden Donnerstag, 14:00–16:00 Uhr (nicht am 24.12.)');
  });
});
