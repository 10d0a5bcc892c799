import { expect } from 'chai';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { answer, jsonFeed } from '../../../helpers/feeds.js';
import { settled, until } from '../../../helpers/page.js';
import { Visitor } from '../../../helpers/visitor.js';
import {
  all,
  check,
  choose,
  enter,
  examples,
  give,
  leave,
  named,
  press,
  query,
  summary,
  texts,
  visit,
} from './visit.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Stadt',
  language: 'de',
  items: [
    { id: '1', title: 'Ein Fest' },
    { id: '2', title: 'Ein Konzert' },
  ],
});
const FINE =
  'Format: JSON Feed. 2 Einträge würden angezeigt. Es gibt nichts auszusetzen.';

/** What the elements in the preview show. */
async function shown(): Promise<string[]> {
  const element = all<AushangElement>('event-list, event-card')[0]!;
  await settled(element);
  return new Visitor(element).titles;
}

describe('The feed checker', () => {
  afterEach(leave);

  it('says in one sentence what a pasted text is', async () => {
    await visit();
    choose('Einen Text');
    enter('Text des Feeds', FEED);
    press('Prüfen');
    expect(await summary()).to.equal(FINE);
    expect(document.activeElement!.textContent.trim()).to.equal(
      'Ergebnis: Stadt',
    );
  });

  it('reads a file', async () => {
    await visit();
    choose('Eine Datei');
    give(new File([FEED], 'feed.json'));
    press('Prüfen');
    expect(await summary()).to.equal(FINE);
  });

  it('reads a text as what it is said to be, and keeps that for links', async () => {
    await visit(String(new URLSearchParams({ format: 'icalendar' })));
    choose('Einen Text');
    enter('Text des Feeds', FEED);
    press('Prüfen');
    expect(await summary()).not.to.contain('2 Einträge');
    enter('Format', '');
    press('Prüfen');
    await until(() => texts('[role=status]')[0] === FINE);
    choose('Eine Adresse');
    enter('Format', 'json-feed');
    await check(examples.good);
    expect(query()).to.contain('&format=json-feed');
  });

  it('goes on to the next page', async () => {
    const page = (title: string, more = {}) =>
      answer({ body: JSON.stringify(jsonFeed([{ id: title, title }], more)) });
    await visit();
    await check(page('Erste', { next_url: page('Zweite') }));
    expect(await shown()).to.deep.equal(['Erste']);
    const next = 'Die nächste Seite dieses Feeds prüfen';
    press(next);
    await until(() => all('h2').length > 0 && !named('button', next));
    expect(await shown()).to.deep.equal(['Zweite']);
  });

  it('keeps an address for links, and nothing else', async () => {
    await visit();
    await check(examples.good);
    expect(query()).to.equal(
      String(new URLSearchParams({ feed: examples.good })),
    );
    choose('Einen Text');
    enter('Text des Feeds', FEED);
    expect(query()).to.equal('');
  });

  it('completes an address as people say it', async () => {
    await visit();
    enter('Adresse des Feeds', 'webcal://no-such-host.invalid/a.ics');
    press('Prüfen');
    await summary();
    expect(query()).to.equal('feed=https%3A%2F%2Fno-such-host.invalid%2Fa.ics');
  });

  it('shows what would be shown, as a list or one by one', async () => {
    await visit();
    choose('Einen Text');
    enter('Text des Feeds', FEED);
    press('Prüfen');
    await summary();
    expect(await shown()).to.have.members(['Ein Fest', 'Ein Konzert']);
    choose('ein Eintrag');
    expect(await shown()).to.deep.equal(['Ein Fest']);
    enter('Welcher Eintrag', '2');
    expect(await shown()).to.deep.equal(['Ein Konzert']);
  });

  for (const [way, field, sentence] of [
    ['Eine Adresse', 'Adresse des Feeds', 'Geben Sie eine Adresse an'],
    ['Einen Text', 'Text des Feeds', 'Fügen Sie den Text des Feeds ein.'],
    ['Eine Datei', 'Datei', 'Wählen Sie eine Datei aus.'],
  ] as const) {
    it(`says what is missing where ${way} is to be checked`, async () => {
      await visit();
      choose(way);
      press('Prüfen');
      const found = named('input, textarea', field);
      expect(document.activeElement === found).to.equal(true);
      expect(found.ariaInvalid).to.equal('true');
      expect(computeAccessibleDescription(found)).to.contain(sentence);
      expect(all('h2')).to.have.length(0);
    });
  }

  it('does not answer for an address that was given before', async () => {
    await visit();
    enter('Adresse des Feeds', '/feeds/slow?delay=300&body={}');
    press('Prüfen');
    expect(texts('[role=status]')).to.deep.equal(['Wird geprüft …']);
    choose('Einen Text');
    enter('Text des Feeds', FEED);
    press('Prüfen');
    expect(await summary()).to.equal(FINE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await summary()).to.equal(FINE);
  });

  it('leaves the focus where it is when a link has brought it here', async () => {
    await visit(String(new URLSearchParams({ feed: examples.good })));
    all<HTMLFormElement>('form')[0]!.requestSubmit();
    expect(await summary()).to.match(/^Format: JSON Feed\./);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('has the report as text, too', async () => {
    await visit();
    press('Ein Feed mit Fehlern');
    await summary();
    named('summary', 'Bericht als Text').click();
    const text = named('[role=region]', 'Bericht als Text').textContent;
    expect(text).to.contain('Zeile 15, Spalte 22, „Stadtteilfest am Gaswerk“');
    expect(named('button', 'Herunterladen')).to.not.equal(undefined);
  });
});
