import { expect } from 'chai';
import { leave, until } from '../../../helpers/page.js';
import { find, type Finding } from './finding.js';

describe('chosen filters', () => {
  let finding: Finding;

  beforeEach(async () => {
    finding = await find();
    await finding.open();
    for (const name of ['Fest', 'Frauen', 'Museum']) await finding.choose(name);
    finding.visitor.all('summary')[0]!.click();
    await until(() => finding.options.length === 0);
  });
  afterEach(leave);

  const remove = async (name: string) => {
    finding.visitor.button(`${name} entfernen`).focus();
    finding.visitor.button(`${name} entfernen`).click();
    await finding.visitor.element.updateComplete;
  };

  it('stay in view when the others are folded away', () => {
    expect(finding.chips).to.deep.equal([
      'Fest entfernen',
      'Frauen entfernen',
      'Museum entfernen',
    ]);
    expect(finding.titles).to.have.length(2);
  });

  it('go one by one, and the focus goes to the next', async () => {
    await remove('Frauen');
    expect(finding.titles).to.deep.equal(['Fest für Kinder']);
    expect(finding.visitor.focused).to.equal('Museum entfernen');
    await remove('Museum');
    expect(finding.visitor.focused).to.equal('Fest entfernen');
    await remove('Fest');
    expect(finding.titles).to.have.length(4);
    expect(finding.visitor.focused).to.equal('Suche');
    expect(finding.chips).to.be.empty;
  });

  it('go all at once, with what was searched for', async () => {
    finding.paste('müller');
    await until(() => finding.titles.length === 1);
    finding.visitor.button('Alles zurücksetzen').click();
    await until(() => finding.titles.length === 4);
    expect(finding.field.value).to.equal('');
    expect(finding.chips).to.be.empty;
    expect(finding.visitor.focused).to.equal('Suche');
  });

  it('leave the focus at the filters where there is no search', async () => {
    finding.visitor.element.removeAttribute('search');
    await finding.visitor.element.updateComplete;
    finding.visitor.button('Alles zurücksetzen').click();
    await until(() => finding.titles.length === 4);
    expect(finding.visitor.focused).to.equal('Filter');
  });
});
