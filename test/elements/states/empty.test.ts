import { expect } from 'chai';
import { inState, listen, until } from '../../helpers/page.js';
import { meet, meetOne, part } from './meet.js';
import { Source } from './source.js';

const WORDS = 'Zurzeit gibt es hier nichts Neues.';

describe('when its feed has nothing', () => {
  let source: Source;

  beforeEach(() => (source = new Source()));
  afterEach(() => {
    part();
    source.end();
  });

  async function empty(tag: string) {
    const visitor = await meetOne(tag, `feed="${source.address}"`);
    await source.answer({ news: 0 });
    await inState(visitor.element, 'empty');
    await visitor.element.updateComplete;
    expect(visitor.element.matches(':state(empty)')).to.be.true;
    return visitor;
  }

  for (const tag of ['event-list', 'event-card']) {
    it(`<${tag}> says so`, async () => {
      expect((await empty(tag)).text).to.equal(WORDS);
    });

    it(`<${tag}> says it in the page’s own words, if it has some`, async () => {
      const visitor = await empty(tag);
      visitor.element.innerHTML = '<p slot="empty">Kommt im Mai wieder.</p>';
      expect(visitor.text).to.equal('Kommt im Mai wieder.');
    });
  }

  for (const tag of ['article-nav', 'organizer-footer']) {
    it(`<${tag}> lacks nothing, and keeps its children`, async () => {
      expect((await empty(tag)).text).to.equal('Alle');
    });
  }

  it('is heard once from two', async () => {
    const heard = await listen();
    await meet(['event-list', 'event-card'], `feed="${source.address}"`);
    await source.answer({ news: 0 });
    await until(() => heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.deep.equal([WORDS]);
  });
});
