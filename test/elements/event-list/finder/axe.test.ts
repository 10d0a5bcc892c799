import { expect } from 'chai';
import { findings } from '../../../helpers/axe.js';
import { leave, until } from '../../../helpers/page.js';
import { find } from './finding.js';

describe('axe-core finds nothing', () => {
  afterEach(leave);

  it('in a search with filters', async () => {
    const finding = await find('search filters label="Aktuelles"');
    expect(await findings(finding.visitor.element)).to.deep.equal([]);
  });

  it('in filters that are open and chosen', async () => {
    const finding = await find();
    await finding.open();
    await finding.choose('Frauen');
    expect(await findings(finding.visitor.element)).to.deep.equal([]);
  });

  it('where nothing is found', async () => {
    const finding = await find();
    finding.paste('xyz');
    await until(() => finding.titles.length === 0);
    expect(await findings(finding.visitor.element)).to.deep.equal([]);
  });

  it('but would find a field without a name', async () => {
    const finding = await find();
    finding.field.labels![0]!.querySelector('span')!.remove();
    expect(await findings(finding.visitor.element)).not.to.be.empty;
  });
});
