import { expect } from 'chai';
import { answer, jsonFeed } from '../../helpers/feeds.js';
import { loud, quiet } from '../../helpers/quiet.js';
import { inState, listen, until } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { meet, meetOne, part, TAGS } from './meet.js';
import { Source } from './source.js';

// @wcag 3.3.1 3.3.3

const FAILED = 'Die Inhalte sind gerade nicht erreichbar.';

/** The same server under another name allows this page nothing. */
const STRANGER = `http://127.0.0.1:${location.port}/feeds/feed.json`;
const ENDED = JSON.stringify(jsonFeed([], { expired: true }));

/** Where a feed should be, and what is said of it in two languages. */
const REASONS = [
  [
    'http://localhost:49999/feed.json',
    'Die Quelle antwortet nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    'The source does not answer. Please try again in a few minutes.',
  ],
  [
    STRANGER,
    'Die Quelle erlaubt dieser Website nicht, ihre Meldungen zu zeigen.',
    'The source does not allow this website to show its items.',
  ],
  [
    answer({ status: '403' }),
    'Die Quelle hat die Anfrage abgelehnt. Bitte versuchen Sie es später noch einmal.',
    'The source refused the request. Please try again later.',
  ],
  [
    answer({ status: '404' }),
    'Unter der Adresse ist nichts (mehr) zu finden.',
    'There is nothing (any more) at this address.',
  ],
  [
    answer({ status: '503' }),
    'Die Quelle ist gerade gestört oder überlastet. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    'The source is out of order or overloaded at the moment. Please try again in a few minutes.',
  ],
  [
    answer({ body: 'Guten Tag' }),
    'Unter der Adresse liegt keine lesbare Liste von Meldungen.',
    'There is no readable list of items at this address.',
  ],
  [
    answer({ body: '' }),
    'Die Quelle hat eine leere Antwort geschickt.',
    'The source sent an empty answer.',
  ],
  [
    answer({ body: ENDED }),
    'Diese Quelle wird nicht mehr fortgeführt.',
    'This source is no longer continued.',
  ],
  [
    answer({ body: ' '.repeat(1000), repeat: '10001' }),
    'Die Liste ist zu groß, um sie hier anzuzeigen.',
    'The list is too large to be shown here.',
  ],
] as const;

/** Waits until everything that is to be said of a failure is there. */
export async function failed(visitor: Visitor): Promise<void> {
  await inState(visitor.element, 'failed');
  await until(() => visitor.buttons.length > 0);
}

describe('when its feed cannot be had', () => {
  beforeEach(quiet);
  afterEach(() => {
    part();
    loud();
  });

  for (const [feed, german, english] of REASONS) {
    const { host } = new URL(feed);

    it(`says why: ${german}`, async () => {
      const visitor = await meetOne('event-list', `feed='${feed}'`);
      await failed(visitor);
      expect(visitor.text).to.equal(
        `${FAILED} ${german} Erneut versuchen Zur Quelle: ${host} Alle`,
      );
    });

    it(`says why in English: ${english}`, async () => {
      const visitor = await meetOne('event-list', `lang="en" feed='${feed}'`);
      await failed(visitor);
      expect(visitor.text).to.equal(
        `The content cannot be reached at the moment. ${english} Try again Go to the source: ${host} Alle`,
      );
    });
  }

  for (const tag of TAGS) {
    it(`<${tag}> offers another attempt, the source, its children`, async () => {
      const feed = answer({ status: '500' });
      const visitor = await meetOne(tag, `feed="${feed}"`);
      await failed(visitor);
      expect(visitor.element.matches(':state(failed)')).to.be.true;
      expect(visitor.buttons).to.deep.equal(['Erneut versuchen']);
      expect(visitor.link(`Zur Quelle: ${location.host}`).href).to.equal(feed);
      expect(visitor.text).to.match(/Alle$/);
    });
  }

  it('is heard once from four', async () => {
    const source = new Source();
    const heard = await listen();
    await meet(TAGS, `feed="${source.address}"`);
    await source.answer(500);
    await until(() => heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    source.end();
    expect(heard).to.deep.equal([FAILED]);
    expect(source.requests).to.equal(1);
  });

  it('has no link to a source that nobody else can open', async () => {
    const feed = URL.createObjectURL(new Blob(['{']));
    const visitor = await meetOne('event-list', `feed="${feed}"`);
    await failed(visitor);
    expect(visitor.links).to.be.empty;
  });
});
