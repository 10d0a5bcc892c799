import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { leave, until } from '../../../helpers/page.js';
import { find } from './finding.js';

describe('typing into the search field', () => {
  afterEach(leave);

  it('finds as one types, by any way to write an umlaut', async () => {
    const finding = await find();
    expect(finding.titles).to.have.length(4);
    await finding.type('strasse');
    await until(() => finding.titles.length === 1);
    expect(finding.titles).to.deep.equal(['Lesung in der Hauptstraße']);
    finding.paste('');
    await until(() => finding.titles.length === 4);
    await finding.type('muller');
    await until(() => finding.titles.length === 1);
    expect(finding.titles).to.deep.equal(['Vortrag von Frau Müller']);
  });

  it('looks in organisers and tags, and for all the words', async () => {
    const finding = await find();
    finding.paste('museum familie');
    await until(() => finding.titles.length === 1);
    expect(finding.titles).to.deep.equal(['Fest für Kinder']);
  });

  it('keeps the focus and what was typed', async () => {
    const finding = await find();
    await finding.type('kinder');
    await until(() => finding.titles.length === 2);
    expect(finding.visitor.focused).to.equal('Suche');
    expect(finding.field.value).to.equal('kinder');
  });

  it('is undone by Escape, in every engine', async () => {
    const finding = await find();
    await finding.type('kinder');
    await until(() => finding.titles.length === 2);
    await sendKeys({ press: 'Escape' });
    await until(() => finding.titles.length === 4);
    expect(finding.field.value).to.equal('');
    expect(finding.visitor.focused).to.equal('Suche');
  });

  it('sends nothing when Enter is pressed', async () => {
    const finding = await find();
    await finding.type('kinder');
    await sendKeys({ press: 'Enter' });
    await until(() => finding.titles.length === 2);
    expect(finding.field.value).to.equal('kinder');
  });

  it('has no focus by itself', async () => {
    const finding = await find();
    expect(finding.visitor.focused).to.equal('');
  });
});
