import { expect } from 'chai';
import { leave, listen, until } from '../../../helpers/page.js';
import { find } from './finding.js';

const WORDS = 'Nichts gefunden.';

describe('when nothing is found', () => {
  afterEach(leave);

  async function lost() {
    const finding = await find();
    const { element } = finding.visitor;
    element.innerHTML = '<p slot="empty">Kommt im Mai.</p><a href="/">Alle</a>';
    // Without a shadow root this took all that was drawn, for a moment.
    await new Promise((resolve) => setTimeout(resolve));
    await finding.type('xyz');
    await until(() => finding.visitor.text.includes(WORDS));
    return finding;
  }

  it('the list says so, and not that its feed is empty', async () => {
    const { visitor } = await lost();
    expect(visitor.text).to.match(
      new RegExp(`^Suche Filter ${WORDS} Alles zurücksetzen`),
    );
    for (const child of visitor.element.querySelectorAll(
      ':scope > :not([data-aushang])',
    )) {
      expect(child.checkVisibility(), child.outerHTML).to.be.false;
    }
  });

  it('the search stays where it is', async () => {
    const finding = await lost();
    expect(finding.visitor.focused).to.equal('Suche');
    finding.paste('');
    await until(() => finding.titles.length === 4);
    expect(finding.visitor.text).not.to.include(WORDS);
  });

  it('there is a way out, back to the search', async () => {
    const finding = await lost();
    finding.visitor.button('Alles zurücksetzen').focus();
    finding.visitor.button('Alles zurücksetzen').click();
    await until(() => finding.titles.length === 4);
    expect(finding.field.value).to.equal('');
    expect(finding.visitor.focused).to.equal('Suche');
  });

  it('a feed without items still has its own sentence', async () => {
    const finding = await find('search filters', []);
    const heard = await listen();
    finding.paste('xyz');
    await until(() => heard.length > 0);
    expect(finding.visitor.text).to.equal(
      'Suche Zurzeit gibt es hier nichts Neues.',
    );
  });
});
