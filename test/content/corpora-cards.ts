import { expect } from 'chai';
import '../../src/aushang.js';
import type { AushangElement } from '../../src/elements/shared/aushang-element.js';
import { until } from '../helpers/page.js';
import { watchUncaught } from '../helpers/uncaught.js';
import { payloads } from './corpus.js';
import { foreignParts } from './foreign-parts.js';
import { hostileItem } from './hostile-item.js';
import { loadNothing } from './no-loading.js';
import { hitsSoFar, listenForHits, provoke } from './provoke.js';
import { strangeParts } from './strange-parts.js';

const FIRST = 'Anfang';

/** A card of an item that is hostile in every field, its article too. */
function cardOf(payload: string, index: number): AushangElement {
  const card = document.createElement('event-card');
  const content_html = `<p>${FIRST}</p>${payload}`;
  const item = { ...hostileItem(payload, index, payload), content_html };
  return Object.assign(card, { images: 'all', items: [item] });
}

const bodyOf = ({ renderRoot }: AushangElement): Element | null =>
  renderRoot.querySelector('[part=body]');

/**
 * Tests of these corpora in cards. An engine that is busy needs a minute for
 * all, which is as long as one test file may take.
 */
export const describeCards = (files: readonly string[]): void =>
  void describe('the corpora in every field of <event-card>', function () {
    this.timeout(30_000);

    const place = document.createElement('div');

    before(loadNothing);
    beforeEach(() => {
      listenForHits();
      document.body.append(place);
    });
    afterEach(() => {
      place.replaceChildren();
      place.remove();
    });

    for (const file of files) {
      it(`are words, and harmless as an article: ${file}`, async () => {
        const uncaught = watchUncaught();
        const cards = (await payloads(file)).map(cardOf);
        // A card after the other would take five times as long.
        place.append(...cards);
        await until(() =>
          cards.every((card) => bodyOf(card)?.textContent.includes(FIRST)),
        );
        await provoke(place);
        expect(hitsSoFar()).to.equal(0);
        expect(await uncaught()).to.deep.equal([]);
        for (const card of cards) {
          expect(strangeParts(bodyOf(card)!)).to.be.empty;
          expect(foreignParts(card.renderRoot)).to.be.empty;
        }
      });
    }
  });
