import { expect } from 'chai';
import type { AushangElement } from '../../src/elements/shared/aushang-element.js';
import { everything } from '../content/provoke.js';
import { meet, part, TAGS } from '../elements/states/meet.js';
import { hurry, unhurry } from '../elements/states/patience.js';
import { answer, event, jsonFeed } from '../helpers/feeds.js';
import { liveRegion, until } from '../helpers/page.js';
import { loud, quiet } from '../helpers/quiet.js';
import type { Visitor } from '../helpers/visitor.js';
import { SHARED, WORDS } from './sentences.js';

const STATUSES = ['Cancelled', 'Postponed', 'Rescheduled', 'MovedOnline'];

/** Items whose own words belong to no language, and make the page speak. */
const items = [
  ...STATUSES.map((status, index) =>
    event(
      {
        startDate: `2027-03-0${index + 1}T18:00:00+01:00`,
        endDate: `2027-03-0${index + 2}T01:00:00+01:00`,
        previousStartDate: '2027-02-01T18:00:00+01:00',
        eventStatus: `Event${status}`,
        location: [{ type: 'VirtualLocation', url: 'https://a.example/' }],
        organizer: ['Ẋẋ', 'Ẏẏ'],
        isAccessibleForFree: true,
        offers: [{ url: 'https://a.example/' }],
      },
      {
        id: status,
        url: `https://a.example/${status}`,
        title: 'Ẋẋ',
        tags: ['Ẋẋ'],
        content_html: '<iframe src="https://a.example/"></iframe>',
        attachments: [{ url: 'https://a.example/f.pdf', size_in_bytes: 9e6 }],
        date_modified: `2026-10-0${index + 1}`,
      },
    ),
  ),
  {
    id: 'x',
    content_html: '<img src="x" alt="">',
    date_published: '2026-01-01',
  },
  ...Array.from({ length: 12 }, (_, id) => ({ id, title: `Ẋẋ ${id}` })),
];

/** All that is to be read or heard of an element. */
function said({ element, text }: Visitor): string {
  const names = ['aria-label', 'alt', 'title', 'data-to', 'placeholder'];
  const heard = everything(element.renderRoot).flatMap((node) =>
    names.map((name) => node.getAttribute(name) ?? ''),
  );
  return [text, ...heard].filter(Boolean).join(' | ');
}

describe('a page in one language', () => {
  beforeEach(() => {
    quiet();
    // What the test before has said in its language.
    document.querySelector('[role=status]')?.replaceChildren();
  });
  afterEach(() => {
    unhurry();
    loud();
    part();
  });

  for (const lang of ['de', 'en'] as const) {
    const other = lang === 'de' ? 'en' : 'de';

    /** Meets elements in some state, and looks for words of the other one. */
    async function speaks(
      attributes: string,
      isThere: (all: Visitor) => boolean,
    ) {
      const visitors = await meet(TAGS, `lang="${lang}" ${attributes}`);
      // The embedder's own words may be in any language.
      for (const { element } of visitors)
        element.firstChild!.textContent = 'Ẋẋ';
      await until(() => visitors.every(isThere));
      // What is said to the ear comes a little later.
      await new Promise((resolve) => setTimeout(resolve, 150));
      const all = [...visitors.map(said), liveRegion().textContent].join('\n');
      const words = new Set(all.match(/\p{L}{2,}/gu));
      expect(
        WORDS[other].filter((word) => words.has(word)),
        all,
      ).to.be.empty;
      expect(
        WORDS[lang].some((word) => words.has(word)),
        all,
      ).to.be.true;
      return visitors;
    }
    const says = (element: AushangElement) => element.state !== 'loading';

    it(`has no word of “${other}” in “${lang}”: articles`, async () => {
      const body = JSON.stringify(jsonFeed(items));
      for (const { id } of items.slice(0, 5)) {
        const feed = answer({ body });
        const more = `item="${String(id)}" feed="${feed}" label="Ẋẋ" target="_blank"`;
        const [list] = await speaks(more, ({ element }) => says(element));
        list!.button(/10|2|7/).click();
        await until(() => list!.titles.length > 10);
        part();
      }
    });

    it(`has no word of “${other}” in “${lang}”: loading`, async () => {
      hurry();
      const feed = answer({ stall: '', key: lang });
      await speaks(`feed="${feed}"`, ({ text }) => text !== 'Ẋẋ');
    });

    it(`has no word of “${other}” in “${lang}”: nothing`, async () => {
      const feed = answer({ body: JSON.stringify(jsonFeed([])), key: lang });
      await speaks(`feed="${feed}"`, ({ element }) => says(element));
    });

    for (const reason of [
      { status: '500' },
      { status: '403' },
      { status: '404' },
      { body: 'x' },
    ]) {
      const what = Object.values(reason).join();
      it(`has no word of “${other}” in “${lang}”: failure ${what}`, async () => {
        const feed = answer({ ...reason, key: lang });
        await speaks(`feed="${feed}"`, ({ buttons }) => buttons.length > 0);
      });
    }
  }

  it('shares no words with the other, but these', () => {
    expect(SHARED.sort()).to.deep.equal(['Online', 'in', 'online']);
    expect(WORDS.en).to.include.members(['Try', 'again', 'Organised', 'more']);
    expect(WORDS.de).to.include.members(['Erneut', 'Veranstalter', 'weitere']);
  });
});
