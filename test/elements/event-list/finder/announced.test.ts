import { expect } from 'chai';
import { leave, listen, until } from '../../../helpers/page.js';
import { find } from './finding.js';

// @wcag 4.1.3

/** Longer than it takes until a count is said. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1000));

describe('how many are found', () => {
  afterEach(leave);

  it('is said once, when typing pauses', async () => {
    const finding = await find();
    const heard = await listen();
    await finding.type('kinder');
    await until(() => finding.titles.length === 2);
    await later();
    expect(heard).to.deep.equal(['2 Meldungen gefunden']);
  });

  it('is said in the singular, too', async () => {
    const finding = await find();
    const heard = await listen();
    finding.paste('müller');
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['1 Meldung gefunden']);
  });

  it('is said once if it is nothing', async () => {
    const finding = await find();
    const heard = await listen();
    finding.paste('xyz');
    await until(() => finding.titles.length === 0);
    await later();
    expect(heard).to.deep.equal(['Nichts gefunden.']);
    finding.paste('xy');
    await later();
    finding.paste('');
    await later();
    expect(heard).to.deep.equal([
      'Nichts gefunden.',
      'Nichts gefunden.',
      '4 Meldungen gefunden',
    ]);
  });

  it('is said of filters', async () => {
    const finding = await find();
    await finding.open();
    const heard = await listen();
    await finding.choose('Fest');
    await finding.choose('Frauen');
    await later();
    expect(heard).to.deep.equal(['3 Meldungen gefunden']);
  });

  it('is not said of what nobody has asked for', async () => {
    const heard = await listen();
    const finding = await find();
    await finding.visitor.element.refresh();
    await later();
    expect(heard).to.be.empty;
  });

  it('is not said when the list has gone', async () => {
    const finding = await find();
    const heard = await listen();
    finding.paste('kinder');
    await until(() => finding.titles.length === 2);
    leave();
    await later();
    expect(heard).to.be.empty;
  });
});
