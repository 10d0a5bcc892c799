import { expect } from 'chai';
import { leave, until } from '../../../helpers/page.js';
import { find, ITEMS } from './finding.js';

// @wcag 3.2.2

describe('the filters of a list', () => {
  afterEach(leave);

  async function opened() {
    const finding = await find();
    await finding.open();
    return finding;
  }

  it('are tags and organisers, with how many items have them', async () => {
    const finding = await opened();
    expect(finding.options).to.deep.equal([
      'Familie (2)',
      'Frauen (2)',
      'Lesung (2)',
      'Fest (1)',
      'Bibliothek (2)',
      'Museum (2)',
    ]);
    const legends = finding.visitor.all('legend');
    expect(legends.map(({ textContent }) => textContent)).to.deep.equal([
      'Themen',
      'Veranstalter',
    ]);
  });

  it('show what has one of the tags', async () => {
    const finding = await opened();
    await finding.choose('Fest');
    expect(finding.titles).to.deep.equal(['Fest für Kinder']);
    await finding.choose('Frauen');
    expect(finding.titles).to.have.length(3);
  });

  it('show what has a tag and an organiser, and offer only that', async () => {
    const finding = await opened();
    await finding.choose('Bibliothek');
    expect(finding.options).to.deep.equal([
      'Familie (1)',
      'Frauen (1)',
      'Lesung (2)',
      '*Bibliothek (2)',
      'Museum (2)',
    ]);
    await finding.choose('Frauen');
    expect(finding.titles).to.deep.equal(['Lesung in der Hauptstraße']);
  });

  it('narrow what was searched for', async () => {
    const finding = await opened();
    finding.paste('kinder');
    await until(() => finding.titles.length === 2);
    await until(() => finding.options[0] === 'Familie (2)');
    await finding.choose('Museum');
    await until(() => finding.titles.length === 1);
    expect(finding.titles).to.deep.equal(['Fest für Kinder']);
  });

  it('say how many are chosen', async () => {
    const finding = await opened();
    await finding.choose('Fest');
    await finding.choose('Museum');
    expect(finding.visitor.all('summary')[0]!.textContent).to.equal(
      'Filter (2)',
    );
  });

  it('leave the focus where it is', async () => {
    const finding = await opened();
    const box = finding.box('Frauen');
    box.focus();
    await finding.choose('Frauen');
    expect(finding.visitor.focused).to.equal('Frauen (2)');
    expect(finding.box('Frauen')).to.equal(box);
  });

  it('put those beyond twelve behind a disclosure', async () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      ...ITEMS[0],
      id: `${index}`,
      tags: [`Thema ${index}`],
    }));
    const finding = await find('filters', many);
    await finding.open();
    expect(finding.options).to.have.length(12);
    const [, rest] = finding.visitor.all('summary');
    expect(rest!.textContent.trim()).to.equal('3 weitere');
    rest!.click();
    await until(() => finding.options.length === 15);
  });

  it('are not there where there is nothing to choose', async () => {
    const finding = await find('filters', [{ id: '1', title: 'Eine' }]);
    expect(finding.visitor.all('summary')).to.be.empty;
  });
});
