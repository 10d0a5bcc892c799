import { expect } from 'chai';
import { inState, leave, until, visit } from '../../../helpers/page.js';
import { loud, quiet } from '../../../helpers/quiet.js';
import { Source } from '../../states/source.js';
import { Finding, ITEMS } from './finding.js';

describe('the search field of a list', () => {
  let source: Source;

  beforeEach(() => {
    quiet();
    source = new Source();
  });
  afterEach(() => {
    leave();
    source.end();
    loud();
  });

  async function meet(answer: Parameters<Source['answer']>[0]) {
    const visiting = visit(`<event-list search feed="${source.address}">`);
    await source.answer(answer);
    return new Finding(await visiting);
  }

  it('is not there before the items, or without them', async () => {
    const finding = await meet(404);
    expect(finding.visitor.element.state).to.equal('failed');
    expect(finding.field).to.equal(undefined);
    void finding.visitor.element.refresh();
    await source.answer({ items: ITEMS });
    await until(() => Boolean(finding.field));
  });

  it('stays when a newer copy fails, and so does what is said of it', async () => {
    const finding = await meet({ items: ITEMS });
    const { element } = finding.visitor;
    finding.paste('xyz');
    await until(() => finding.titles.length === 0);
    void element.refresh();
    await source.answer(404);
    await inState(element, 'stale');
    await until(() => finding.visitor.text.includes('Stand: '));
    expect(finding.visitor.text).to.include('Nichts gefunden.');
    expect(finding.visitor.all('ul')).to.be.empty;
    finding.paste('müller');
    await until(() => finding.titles.length === 1);
    expect(finding.visitor.text).to.include('Stand: ');
  });
});
