import { expect } from 'chai';
import { leave, listen, until } from '../../../helpers/page.js';
import { find } from './finding.js';

describe('search and filters in English', () => {
  afterEach(leave);

  it('are named, counted and taken back', async () => {
    const finding = await find('search filters lang="en"');
    const heard = await listen();
    await finding.open();
    await finding.choose('Fest');
    finding.paste('xyz');
    await until(() => finding.titles.length === 0);
    expect(finding.visitor.text).to.equal(
      'Search Filters (1) Topics Fest (0) Fest × Reset everything ' +
        'Nothing found. Reset everything',
    );
    expect(finding.visitor.buttons[0]).to.equal('Remove Fest');
    finding.visitor.button('Reset everything').click();
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['4 items found']);
  });
});
