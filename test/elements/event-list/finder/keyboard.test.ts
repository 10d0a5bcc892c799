import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { leave, until } from '../../../helpers/page.js';
import { find } from './finding.js';

// @wcag 2.1.1 2.1.2

describe('search and filters by keyboard alone', () => {
  afterEach(leave);

  it('find, open, choose, and take back', async () => {
    const finding = await find();
    const { visitor } = finding;
    const press = (key: string) => sendKeys({ press: key });
    finding.field.focus();
    await press('Tab');
    expect(visitor.focused).to.equal('Filter');
    await press('Enter');
    await until(() => finding.options.length > 0);
    await press('Tab');
    expect(visitor.focused).to.equal('Familie (2)');
    await press(' ');
    await until(() => finding.titles.length === 2);
    expect(visitor.focused).to.equal('Familie (2)');
    for (let tabs = 0; tabs < 6; tabs++) await press('Tab');
    expect(visitor.focused).to.equal('Familie entfernen');
    await press('Enter');
    await until(() => finding.titles.length === 4);
    expect(visitor.focused).to.equal('Suche');
  });
});
