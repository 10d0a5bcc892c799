import { expect } from 'chai';
import {
  computeAccessibleDescription,
  computeAccessibleName,
} from 'dom-accessibility-api';
import { configurator } from '../../../../demo/werkstatt/konfigurator/configurator.js';
import { run } from '../../../../demo/werkstatt/shared/run.js';
import '../../../../src/aushang.js';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { Visitor } from '../../../helpers/visitor.js';
import { elements } from './setup.js';

const FEED = '/test/pages/feed.json';
const library = { elements, integrity: {}, exampleFeed: FEED };

describe('The configurator', () => {
  let place: HTMLElement;
  let address: string;

  /** A page with it, at an address. */
  function visit(query: string, language: 'de' | 'en' = 'de') {
    address = query;
    place = document.createElement('main');
    document.body.append(place);
    run(configurator(library, language), place, {
      read: () => new URLSearchParams(address),
      keep: (query) => (address = String(query)),
    });
  }
  afterEach(() => place.remove());

  const all = <T extends HTMLElement>(selector: string) => [
    ...place.querySelectorAll<T>(selector),
  ];
  const named = <T extends HTMLElement>(selector: string, name: string) =>
    all<T>(selector).find((one) => computeAccessibleName(one) === name)!;

  function enter(name: string, value: string) {
    const field = named<HTMLInputElement>('input, select', name);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  }

  const preview = () =>
    new Visitor(place.querySelector<AushangElement>('event-list')!);
  const heard = (type: string) =>
    new Promise((resolve) =>
      place.addEventListener(type, resolve, { once: true }),
    );

  it('has a field for each attribute, also for one it never heard of', () => {
    visit('');
    const form = place.querySelector('section')!;
    const names = [...form.querySelectorAll('label')].map((label) =>
      label.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal([
      'Baustein',
      'Adresse des Feeds feed',
      'Was kind',
      'Anzahl limit',
      'Themen tags',
      'Suchfeld search',
      'brand-new brand-new',
    ]);
    const unknown = named('input', 'brand-new brand-new');
    expect(computeAccessibleDescription(unknown)).to.equal(
      'What brand-new does.',
    );
  });

  it('shows what is set, and keeps it in the address', async () => {
    visit('');
    enter('Adresse des Feeds feed', FEED);
    enter('Anzahl limit', '1');
    await heard('aushang-load');
    await new Promise(requestAnimationFrame);
    expect(preview().titles).to.have.length(1);
    expect(address).to.equal('feed=%2Ftest%2Fpages%2Ffeed.json&limit=1');
  });

  it('begins with what the address says', async () => {
    visit(`feed=${FEED}&limit=1&lang=ar&dir=rtl&width=320`);
    await heard('aushang-load');
    const { element } = preview();
    expect(element.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(named<HTMLInputElement>('input', '320 px').checked).to.equal(true);
  });

  it('says of a wrong address what the element says', async () => {
    visit('feed=/test/pages/nothing.json', 'en');
    await heard('aushang-error');
    const field = named<HTMLInputElement>('input', 'Address of the feed feed');
    const sentence = 'There is nothing (any more) at this address.';
    expect(computeAccessibleDescription(field)).to.contain(sentence);
    expect(field.ariaInvalid).to.equal('true');
  });

  it('says it still when what changes is no change', async () => {
    visit('feed=/test/pages/nothing.json');
    await heard('aushang-error');
    enter('Anzahl limit', '10');
    await heard('aushang-error');
    const field = named<HTMLInputElement>('input', 'Adresse des Feeds feed');
    expect(field.ariaInvalid).to.equal('true');
  });

  it('forgets that as soon as there is another address', async () => {
    visit('feed=/test/pages/nothing.json');
    await heard('aushang-error');
    enter('Adresse des Feeds feed', FEED);
    const field = named<HTMLInputElement>('input', 'Adresse des Feeds feed');
    expect(field.ariaInvalid).to.equal(null);
  });

  it('has no lines to copy before there is a feed', () => {
    visit('');
    expect(all('pre')).to.have.length(0);
    named('button', 'Neuigkeiten').click();
    const lines = named('pre', 'HTML-Seite').textContent;
    expect(lines).to.contain('kind="news"').and.to.contain(`feed="${FEED}"`);
  });

  it("links to the feed's own page, or to where the visitor says", async () => {
    visit(`feed=${FEED}`);
    await heard('aushang-load');
    const lines = () => named('pre', 'HTML-Seite').textContent;
    const { href } = new URL('/neuigkeiten', location.href);
    expect(lines()).to.contain(`<a href="${href}">`);
    enter('Link, falls der Feed fehlt', '/news');
    expect(lines()).to.contain('<a href="/news">');
  });

  it('has the lines for each place', () => {
    visit(`feed=${FEED}`);
    named('input', 'WordPress').click();
    expect(named('pre', 'WordPress').textContent).to.match(/^\[aushang feed=/);
    expect(address).to.contain('snippet=wordpress');
  });
});
