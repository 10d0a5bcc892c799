import { expect } from 'chai';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { designerWords } from '../../../../demo/werkstatt/gestaltung/words/index.js';
import { findings } from '../../../helpers/axe.js';
import { themes, tokens } from './setup.js';
import {
  all,
  css,
  drawn,
  enter,
  field,
  leave,
  nameOf,
  query,
  text,
  visit,
} from './visit.js';

const colorOf = (element: Element) => getComputedStyle(element).color;
const groups = () => all('fieldset legend').map((one) => one.textContent);

describe('The theme designer', () => {
  afterEach(leave);

  it('has a field for each token, and for one that it never heard of', async () => {
    const brandNew = {
      name: '--aushang-brand-new',
      syntax: '<color>',
      default: 'red',
      description: 'What is new.',
    };
    await visit('', { tokens: [...tokens, brandNew] });
    const names = [...groups(), ...all('label').map(nameOfLabel)];
    for (const { name } of tokens) {
      expect(names, name).to.include(designerWords.de.tokens[name]!.name);
    }
    enter('#123456', 'Im Hellen', '--aushang-brand-new');
    expect(css()).to.contain('--aushang-brand-new: #123456;');
  });

  it('shows what is set, on the page that it is set for', async () => {
    await visit('page-background=white&page-background.dark=black');
    enter('#00f', 'Im Hellen', 'Akzent');
    enter('#fc0', 'Im Dunklen', 'Akzent');
    enter('3px', 'Stärke der Linien');
    expect(rgb(colorOf(drawn('light', '[part=body] a')))).to.equal('0 0 255');
    expect(rgb(colorOf(drawn('dark', '[part=body] a')))).to.equal('255 204 0');
    const item = drawn('forced', '[part=item]');
    expect(getComputedStyle(item).borderBottomWidth).to.equal('3px');
    expect(query()).to.contain('accent=%2300f').and.contain('line-width=3px');
  });

  it('begins with a ready theme, which is linked', async () => {
    await visit();
    enter('newspaper', 'Fertiges Aussehen');
    const { tokens: set } = themes.find(({ name }) => name === 'newspaper')!;
    expect(field('Ecken').placeholder).to.equal(set['--aushang-radius']);
    const link = drawn('light', '[part=body] a');
    expect(rgb(colorOf(link))).to.equal('125 29 29');
    expect(
      getComputedStyle(drawn('light', '[part=link]')).textDecorationLine,
    ).to.equal('none');
    expect(query()).to.equal('theme=newspaper');
    expect(text('#theme-link')).to.contain('themes/newspaper.css');
  });

  it('refuses what the browser does not understand, and says so', async () => {
    await visit();
    enter('bluish', 'Im Hellen', 'Akzent');
    const accent = field('Im Hellen', 'Akzent');
    expect(accent.value).to.equal('bluish');
    expect(accent.ariaInvalid).to.equal('true');
    expect(computeAccessibleDescription(accent)).to.contain('weggelassen');
    expect(css()).to.equal('/* Noch ist nichts geändert. */');
  });

  it('leaves forced colours to the visitor', async () => {
    await visit();
    const forced = () =>
      ['[part=body] a', '[part=meta]', '[part=card]']
        .map((selector) => getComputedStyle(drawn('forced', selector)))
        .map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`);
    const before = forced();
    for (const group of ['Akzent', 'Zweiter Rang', 'Grund der Karte']) {
      enter('#f90', 'Im Hellen', group);
    }
    expect(css()).to.contain('--aushang-muted: #f90;');
    expect(forced()).to.deep.equal(before);
    expect(text('section h3 + .help')).to.contain('Nachgestellt');
  });

  for (const language of ['de', 'en'] as const) {
    it(`has no barrier, and one language: ${language}`, async () => {
      await visit('', { language });
      for (const fold of all<HTMLDetailsElement>('details')) fold.open = true;
      expect(await findings(document.querySelector('main')!)).to.deep.equal([]);
      const { settings } = designerWords[language];
      expect(nameOf(all('section')[0]!)).to.equal(settings);
    });
  }
});

const nameOfLabel = ({ textContent }: Element) => textContent.trim();

/** The channels as bytes, whatever notation the engine uses. */
function rgb(color: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join(' ');
}
