import { expect } from 'chai';
import { SCHEMES } from '../../../../demo/werkstatt/gestaltung/tokens.js';
import { contrast } from '../../../matrix/page/colors.js';
import { all, css, drawn, leave, text, visit } from './visit.js';

/** What a canvas rounds to bytes. */
const ROUNDED = 0.01;

const numberIn = (cell: string) => parseFloat(cell.replace(',', '.'));

/** A row's cells, by the beginning of its name. */
const row = (name: string) =>
  all('tbody tr')
    .map(({ children }) =>
      [...children].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    )
    .find(([first]) => first!.startsWith(name))!
    .slice(1);

describe('The contrast of a design', () => {
  afterEach(leave);

  it('is that of what is drawn', async () => {
    await visit(
      'theme=kern&page-background=%23f4f0e8&muted=%23666&warn=%23900',
    );
    for (const [name, selector] of Object.entries({
      Überschrift: '[part=link]',
      Link: '[part=body] a',
      'Text zweiten': '[part=meta]',
      Warnung: '[part=status]',
      'Tag im': '[part=date-day]',
    })) {
      for (const [index, box] of SCHEMES.entries()) {
        const element = drawn(box, selector);
        const wanted = contrast(getComputedStyle(element).color, element);
        const said = numberIn(row(name)[index]!);
        expect(said, name).to.be.closeTo(wanted, wanted * ROUNDED);
      }
    }
  });

  it('is said in words and numbers, pair by pair', async () => {
    await visit('page-background=white&page-color=%23777');
    expect(row('Text auf der Seite')).to.deep.equal([
      '4,47 : 1 zu wenig',
      '4,47 : 1 zu wenig',
      '4,50 : 1',
    ]);
    await leaveAndVisit('page-background=white&page-color=%23767676');
    expect(row('Text auf der Seite')[0]).to.equal('4,54 : 1 reicht');
  });

  it('needs 3:1 for borders of buttons, and nothing for a line', async () => {
    await visit(
      'page-background=white&page-background.dark=black&muted=%23949494&line=white',
    );
    expect(row('Rand der Knöpfe')[0]).to.equal('3,03 : 1 reicht');
    expect(row('Text zweiten Ranges')[0]).to.equal('3,03 : 1 zu wenig');
    expect(row('Trennlinie')).to.deep.equal([
      '1,00 : 1',
      '21,00 : 1',
      'ist Schmuck',
    ]);
  });

  it('is warned of on the page, and in the CSS that is copied', async () => {
    await visit('date-background=%23444&date-color=%23555');
    const warning = 'Tag im Datumsblock, im Hellen: 1,30 : 1, nötig sind 4,50';
    expect(text('[role=status]')).to.contain(warning);
    expect(css().replaceAll('\u00a0', ' ')).to.match(/^\/\*[^/]*Tag im/);
    expect(text('#result ~ p.error')).to.contain('Nicht alle können es lesen');
  });

  it('is told to be enough where it is', async () => {
    await visit();
    expect(text('.verdict')).to.equal(
      'Alles ist zu lesen: Jeder Kontrast reicht.',
    );
    expect(css()).to.not.contain('Kontrast');
  });

  it('is corrected by the library, which is said', async () => {
    await visit('accent=%23ffdd00&warn=%23800000');
    expect(text('.verdict')).to.match(
      /Akzent, im Hellen: #ffdd00 ist dort .* #[\da-f]{6} abgedunkelt\./,
    );
    expect(text('.verdict')).to.match(
      /Warnung, im Dunklen: #800000 ist dort .* #[\da-f]{6} aufgehellt\./,
    );
    expect(text('.verdict')).to.not.match(/Akzent, im Dunklen|Warnung, im H/);
  });

  async function leaveAndVisit(query: string) {
    leave();
    await visit(query);
  }
});
