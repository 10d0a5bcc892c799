import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

/** What a screen reader reads: a dash is nothing to many of them. */
async function heard(details: RawFeed, lang?: string): Promise<string> {
  const { visitor } = await seen(details, lang ? { lang } : {});
  const [line] = visitor.all('[part=meta] > p:not([part])');
  return [...line!.childNodes].map(spoken).join('').replace(/\s+/g, ' ').trim();
}

function spoken(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.ariaHidden === 'true') return '';
  // Engines say `"bis"` or how they come to it.
  const { content } = getComputedStyle(node, '::before');
  const [, words, attribute] = /^(?:"(.*)"|attr\((.*)\))$/.exec(content) ?? [];
  const before = words ?? (attribute && node.getAttribute(attribute)) ?? '';
  return before + (node.textContent ?? '');
}

describe('A range', () => {
  beforeEach(() => freeze());
  afterEach(unfreeze);
  afterEach(leave);

  const evening = {
    startDate: '2027-03-08T18:00',
    endDate: '2027-03-08T20:30',
  };

  it('is read with the word for its dash', async () => {
    expect(await heard(evening)).to.equal('18:00 bis 20:30 Uhr');
    const night = { ...evening, endDate: '2027-03-09T02:00' };
    expect(await heard(night)).to.equal('18:00 bis 02:00 Uhr (Folgetag)');
    const days = { startDate: '2026-12-01', endDate: '2026-12-03' };
    expect(await heard(days)).to.equal('1. bis 3. Dezember 2026');
  });

  it('is read in the language of the page', async () => {
    expect(await heard(evening, 'en')).to.equal('18:00 to 20:30');
  });

  it('is seen with the dash', async () => {
    const { time, visitor } = await seen(evening);
    expect(time).to.equal('18:00–20:30 Uhr');
    const end = visitor.all('[part=meta] time')[0]!;
    expect(getComputedStyle(end, '::before').position).to.equal('absolute');
  });

  it('isn’t one with a single time, or with what is on', async () => {
    expect(await heard({ startDate: '2027-03-08T18:00' })).to.equal(
      '18:00 Uhr',
    );
    const days = { startDate: '2026-11-01', endDate: '2026-12-03' };
    expect(await heard(days)).to.equal(
      'Läuft noch bis Donnerstag, 3. Dezember 2026',
    );
  });
});
