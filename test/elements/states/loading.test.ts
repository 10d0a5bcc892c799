import { expect } from 'chai';
import { inState, listen, until } from '../../helpers/page.js';
import { meet, meetOne, part, TAGS } from './meet.js';
import { hurry, unhurry } from './patience.js';
import { Source } from './source.js';

const WORDS = 'Inhalte werden geladen …';

describe('while its feed is loading', () => {
  let source: Source;

  beforeEach(() => (source = new Source()));
  afterEach(() => {
    unhurry();
    part();
    source.end();
  });

  for (const tag of TAGS) {
    it(`<${tag}> shows its own children and no other word`, async () => {
      const visitor = await meetOne(tag, `feed="${source.address}"`);
      expect(visitor.element.state).to.equal('loading');
      expect(visitor.element.matches(':state(loading)')).to.be.true;
      expect(visitor.text).to.equal('Alle');
    });

    it(`<${tag}> says so after a second, beside its children`, async () => {
      hurry();
      const visitor = await meetOne(tag, `feed="${source.address}"`);
      await until(() => visitor.text !== 'Alle');
      expect(visitor.text).to.equal(`${WORDS} Alle`);
    });
  }

  it('waits that second, and no less', async () => {
    const start = performance.now();
    const visitor = await meetOne('event-list', `feed="${source.address}"`);
    await until(() => visitor.text.includes(WORDS));
    expect(performance.now() - start).to.be.at.least(990);
  });

  it('waits as long where a feed is to be loaded anew later', async () => {
    const more = `feed="${source.address}" refresh-every="5"`;
    const visitor = await meetOne('event-list', more);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(visitor.text).to.equal('Alle');
  });

  it('is said later, where the language itself takes long', async () => {
    // Before English has come, there is nothing to say it in.
    hurry();
    const visitor = await meetOne(
      'event-list',
      `lang="en" feed="${source.address}"`,
    );
    await until(() => visitor.text === 'Loading … Alle');
  });

  it('is heard once, however many wait', async () => {
    const heard = await listen();
    hurry();
    await meet(TAGS, `feed="${source.address}"`);
    await until(() => heard.length > 0);
    // Long enough for a second sentence to follow.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.deep.equal([WORDS]);
  });

  it('is not heard, and the end neither, where it is short', async () => {
    const heard = await listen();
    const [list] = await meet(TAGS, `feed="${source.address}"`);
    await source.answer({ news: 3 });
    await inState(list!.element, 'ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.be.empty;
  });
});
