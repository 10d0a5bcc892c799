import { expect } from 'chai';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../../helpers/feeds.js';
import { leave, visit } from '../../../helpers/page.js';

const feed = addressOf(
  jsonFeed([
    event(
      { startDate: '2026-12-01', endDate: '2026-12-10' },
      { id: 'schau', title: 'Schau' },
    ),
    event(
      {
        startDate: '2026-12-05T20:00:00+01:00',
        endDate: '2026-12-06T00:00:00+01:00',
      },
      { id: 'abend', title: 'Abend' },
    ),
    // 23:30 on the fifth in Berlin.
    { id: 'news', title: 'Meldung', date_published: '2026-12-05T22:30:00Z' },
    { id: 'ohne', title: 'Undatiert' },
  ]),
);

describe('the days of <event-list>', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const titles = async (attributes: string) =>
    (
      await visit(`<event-list feed="${feed}" sort="oldest" ${attributes}>`)
    ).titles.sort();

  for (const [attributes, expected] of [
    ['from="2026-12-05" to="2026-12-05"', ['Abend', 'Meldung', 'Schau']],
    ['from="2026-12-06" to="2026-12-06"', ['Schau']],
    ['from="2026-12-10"', ['Schau']],
    ['from="2026-12-11"', []],
    ['to="2026-12-01"', ['Schau']],
    ['to="2026-11-30"', []],
    ['to="2026-12-04" time-zone="Asia/Tokyo"', ['Schau']],
    ['from="2026-12-06" time-zone="Asia/Tokyo"', ['Abend', 'Meldung', 'Schau']],
    ['from="soon" to="5.12.2026"', ['Abend', 'Meldung', 'Schau', 'Undatiert']],
  ] as const) {
    it(`are those that ${attributes} says, in the shown zone`, async () => {
      expect(await titles(attributes)).to.deep.equal(expected);
    });
  }

  it('change with the attributes', async () => {
    const visitor = await visit(
      `<event-list feed="${feed}" from="2026-12-11">`,
    );
    expect(visitor.element.state).to.equal('empty');
    visitor.element.removeAttribute('from');
    await visitor.element.updateComplete;
    expect(visitor.titles).to.have.length(4);
  });
});
