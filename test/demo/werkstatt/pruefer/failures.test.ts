import { expect } from 'chai';
import { MAX_SIZE } from '../../../../src/feed/load.js';
import { later } from '../../../../src/i18n/de.later.js';
import {
  check,
  choose,
  give,
  leave,
  named,
  press,
  summary,
  texts,
  visit,
} from './visit.js';

const NOTHING = 'Davon lässt sich nichts anzeigen.';

/** Where a fault of the test server is. */
async function fault(kind: string, name: string): Promise<string> {
  const found = (await (await fetch(`/faults/${kind}`)).json()) as Record<
    string,
    { first: string }
  >;
  return found[name]!.first;
}

describe('The feed checker, where nothing can be read,', () => {
  beforeEach(() => visit());
  afterEach(leave);

  it('says that the server does not allow it, and how to', async () => {
    const said = await check(await fault('cors', 'missing'));
    expect(said).to.equal(
      `${NOTHING} Gefunden: 1 Fehler, 0 Warnungen, 0 Hinweise.`,
    );
    expect(texts('h4')[0]).to.match(
      /Andere Webseiten dürfen den Feed nicht lesen/,
    );
    expect(texts('blockquote')).to.deep.equal([later.failure['not-allowed']]);
    for (const name of ['Apache', 'nginx', 'WordPress']) {
      const recipe = texts('[role=region]').filter((_, index) =>
        texts('.where')[index]!.startsWith(name),
      );
      expect(recipe.join()).to.contain('Access-Control-Allow-Origin');
    }
    expect(texts('button').filter((one) => one === 'Kopieren')).to.have.length(
      3,
    );
  });

  for (const [status, reason] of [
    [404, 'not-found'],
    [403, 'refused'],
    [503, 'busy'],
  ] as const) {
    it(`says of ${status} what the elements say`, async () => {
      await check(`/feeds/a?status=${status}`);
      expect(texts('blockquote')).to.deep.equal([later.failure[reason]]);
    });
  }

  it('says that nobody answers', async () => {
    await check(await fault('connection', 'refused-port'));
    expect(texts('blockquote')).to.deep.equal([later.failure.unreachable]);
    expect(texts('h4')).to.deep.equal(['Der Server antwortet nicht.']);
  });

  it('does not blame the server for what can be read', async () => {
    await check('/feeds/a?body={"a":1}&header=Access-Control-Allow-Origin:*');
    expect(texts('h4')[0]).to.match(/kein Feed, den wir kennen/);
    expect(texts('blockquote')).to.deep.equal([later.failure['not-a-feed']]);
  });

  it('says of this very server whether it lets others read', async () => {
    await check('/feeds/a?body={"items":[{"id":"1","title":"A"}]}');
    const found = texts('h4').filter((one) =>
      one.startsWith('Andere Webseiten'),
    );
    expect(found).to.have.length(1);
    expect(texts('blockquote')).to.deep.equal([]);
  });

  it('does not read a file that no element would read', async () => {
    choose('Eine Datei');
    give(new File([' '.repeat(MAX_SIZE + 1)], 'feed.json'));
    press('Prüfen');
    await summary();
    expect(named('h2', 'Ergebnis: feed.json')).to.not.equal(undefined);
    expect(texts('blockquote')).to.deep.equal([later.failure['too-large']]);
  });
});
