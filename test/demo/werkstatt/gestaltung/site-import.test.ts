import { expect } from 'chai';
import { all, css, enter, field, leave, nameOf, text, visit } from './visit.js';

const SITE = `:root { --brand: #0b6e4f }
  body { background: #fafaf5 } a { color: var(--brand) }
  @media (prefers-color-scheme: dark) { a { color: #8fd6b9 } }`;

/** Takes a colour over, as what is offered or as something else. */
function take(color: string, as?: string) {
  const form = all<HTMLFormElement>('.swatches form').find(
    (one) => nameOf(one.querySelector('button')!) === `Übernehmen: ${color}`,
  )!;
  const select = form.querySelector('select')!;
  const wanted = [...select.options].find((one) => one.text.trim() === as);
  if (wanted) select.value = wanted.value;
  form.querySelector('button')!.click();
}

describe('The colours of a site', () => {
  beforeEach(async () => {
    await visit();
    enter(SITE, 'CSS Ihrer Seite');
  });
  afterEach(leave);

  it('are shown with what they are used for', () => {
    expect(text('details [role=status]')).to.contain('3 Farben gefunden.');
    expect(text('.swatches li p')).to.contain(
      '#0b6e4f, Im Hellen, 2-mal: --brand, a { color }',
    );
  });

  it('are taken over as what they probably are', () => {
    take('#0b6e4f');
    take('#fafaf5');
    take('#8fd6b9');
    expect(field('Im Hellen', 'Akzent').value).to.equal('#0b6e4f');
    expect(field('Im Dunklen', 'Akzent').value).to.equal('#8fd6b9');
    expect(field('Im Hellen', 'Hintergrund').value).to.equal('#fafaf5');
    expect(text('.swatches form [role=status]')).to.contain('Akzent: #0b6e4f');
  });

  it('are taken over as something else', () => {
    take('#0b6e4f', 'Grund des Datums');
    expect(css()).to.contain('--aushang-date-background: #0b6e4f;');
  });

  it('may be none', () => {
    enter('a { margin: 0 }', 'CSS Ihrer Seite');
    expect(text('details [role=status]')).to.equal('Darin steht keine Farbe.');
  });
});
