import { expect } from 'chai';
import {
  addressOf,
  event,
  jsonFeed,
  type RawFeed,
} from '../../helpers/feeds.js';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { leave, listen, until, visit } from '../../helpers/page.js';
import { instantsIn, valueOf } from '../../calendar/written.js';
import { loud, quiet } from '../../helpers/quiet.js';
import { watchDoings, type Doings } from './doings.js';

const ADD = 'In den Kalender';
const CHANGE = 'Änderung in den Kalender';
const SAVED =
  'Die Kalenderdatei ist gespeichert. Öffnen Sie sie, um den Termin zu übernehmen.';

const coming = {
  startDate: '2027-03-08T18:00',
  endDate: '2027-03-08T20:00',
};

describe('the button that puts an event into a calendar', () => {
  let doings: Doings;
  beforeEach(() => {
    quiet();
    freeze();
    doings = watchDoings();
  });
  afterEach(() => {
    doings.undo();
    unfreeze();
    loud();
    leave();
  });

  const card = (details: RawFeed, more: RawFeed = {}, attributes = '') =>
    visit(
      `<event-card ${attributes} feed="${addressOf(jsonFeed([event(details, more)]))}">`,
    );

  it('gives a file with the event', async () => {
    const more = { content_text: 'Eintritt frei.\n\nMit Gebärden.' };
    const visitor = await card(coming, more);
    visitor.button(ADD).click();
    await until(() => doings.files.length > 0);
    const [{ name, text }] = doings.files as [{ name: string; text: string }];
    expect(name).to.equal('Lesung.ics');
    expect(valueOf(text, 'summary')).to.equal('Lesung');
    expect(valueOf(text, 'description')).to.equal(
      'Eintritt frei.\n\nMit Gebärden.\n\nhttps://www.landkreis.example/termin',
    );
    expect(instantsIn(text)).to.deep.equal([
      '2027-03-08T17:00:00.000Z',
      '2027-03-08T19:00:00.000Z',
    ]);
  });

  it('says so, to the eye and once to the ear', async () => {
    const visitor = await card(coming);
    const heard = await listen();
    visitor.button(ADD).click();
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([SAVED]);
    expect(visitor.text).to.contain(SAVED);
  });

  it('gives the text of HTML as it is read', async () => {
    const content_html =
      '<h2>Worum</h2><p>Ein <b>Abend</b> &amp; mehr</p><ul><li>eins</li></ul>' +
      '<script>alert(1)</script>';
    const visitor = await card(coming, { content_html });
    await until(() => visitor.text.includes('Abend'));
    visitor.button(ADD).click();
    await until(() => doings.files.length > 0);
    const words = valueOf(doings.files[0]!.text, 'description')!;
    expect(words.replace(/\s+/g, ' ')).to.match(
      /^Worum Ein Abend & mehr eins https:/,
    );
    expect(words).to.match(/Worum\n+Ein Abend & mehr\n/);
  });

  it('puts the time into the event’s zone, whichever is shown', async () => {
    const details = { ...coming, timeZone: 'Europe/Berlin' };
    const visitor = await card(details, {}, 'time-zone="America/New_York"');
    visitor.button(ADD).click();
    await until(() => doings.files.length > 0);
    expect(doings.files[0]!.text).to.contain(
      'DTSTART;TZID=Europe/Berlin:20270308T180000',
    );
  });

  for (const eventStatus of ['EventCancelled', 'EventPostponed']) {
    it(`says that it is a change: ${eventStatus}`, async () => {
      const visitor = await card({ ...coming, eventStatus });
      expect(visitor.buttons).to.include(CHANGE).and.not.include(ADD);
      visitor.button(CHANGE).click();
      await until(() => doings.files.length > 0);
      expect(valueOf(doings.files[0]!.text, 'status')).to.match(
        /^(CANCELLED|TENTATIVE)$/,
      );
    });
  }

  it('is there while the event is running', async () => {
    const details = { startDate: '2026-11-01', endDate: '2026-11-24' };
    expect((await card(details)).buttons).to.include(ADD);
  });

  const without: Readonly<Record<string, RawFeed>> = {
    'is over': { startDate: '2026-11-23T18:00' },
    'has no start': {},
    'has a start that nobody can read': { startDate: 'im Frühling' },
  };
  for (const [what, details] of Object.entries(without)) {
    it(`is missing where the event ${what}`, async () => {
      expect((await card(details)).buttons).to.deep.equal(['Link kopieren']);
    });
  }

  for (const variant of ['teaser', 'compact']) {
    it(`is missing in a card that is ${variant}`, async () => {
      const visitor = await card(coming, {}, `variant="${variant}"`);
      expect(visitor.buttons).to.deep.equal([]);
    });
  }

  it('is as large as a finger', async () => {
    const visitor = await card(coming);
    for (const button of visitor.all('[part=actions] button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
