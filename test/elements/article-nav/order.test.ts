import { expect } from 'chai';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const item = (id: string, date_published: string, startDate?: string) => ({
  ...(startDate ? event({ startDate }) : {}),
  id,
  title: id,
  url: `https://www.landkreis.example/${id}`,
  date_published,
});

/** As feeds come: neither in the order of notices nor of events. */
const items = [
  item('drei', '2026-11-03', '2026-12-01'),
  item('eins', '2026-11-01', '2026-12-20'),
  item('vier', '2026-11-04'),
  item('zwei', '2026-11-02', '2026-12-10'),
];
const feed = addressOf(jsonFeed(items));

describe('the order of <article-nav>', () => {
  afterEach(leave);

  /** What the two links lead to. */
  const around = async (id: string, attributes = '') => {
    const visitor = await visit(
      `<article-nav feed="${feed}" item="${id}" ${attributes}>`,
    );
    const lead = (part: string) =>
      visitor.all<HTMLAnchorElement>(`[part=${part}]`)[0]?.pathname.slice(1);
    return [lead('previous'), lead('next')];
  };

  for (const sort of ['', 'sort="newest"', 'sort="oldest"', 'sort="x"']) {
    it(`has the earlier notice as previous: ${sort || 'default'}`, async () => {
      expect(await around('zwei', sort)).to.deep.equal(['eins', 'drei']);
      expect(await around('eins', sort)).to.deep.equal([undefined, 'zwei']);
      expect(await around('vier', sort)).to.deep.equal(['drei', undefined]);
    });
  }

  it('has the earlier event as previous: soonest', async () => {
    const attributes = 'sort="soonest" kind="events"';
    expect(await around('zwei', attributes)).to.deep.equal(['drei', 'eins']);
    expect(await around('drei', attributes)).to.deep.equal([undefined, 'zwei']);
  });

  it('passes over what is of another kind', async () => {
    expect(await around('drei', 'kind="events"')).to.deep.equal([
      'zwei',
      undefined,
    ]);
    expect(await around('vier', 'kind="news"')).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
