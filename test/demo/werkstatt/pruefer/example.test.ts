import { expect } from 'chai';
import { checkFeed, wordsFor } from '../../../../src/check/index.js';
import { examples } from './visit.js';

/** What no feed can have besides all the others, by the reason. */
const ELSEWHERE = new Set([
  // It is no feed at all
  ...['empty', 'html-page', 'login-page', 'template', 'api-error'],
  ...['json-syntax', 'json-comma', 'unknown-json', 'unknown-xml'],
  ...['unknown-text', 'broken-feed', 'expired', 'items-not-list'],
  // It depends on the server
  ...['no-cors', 'other-cors', 'wrong-type', 'no-caching', 'insecure-feed'],
  ...['unreachable', 'not-found', 'refused', 'busy', 'broken-letters'],
  // It contradicts another one
  ...['no-version', 'no-items', 'out-of-window', 'relative-unknown'],
  // It would be too long to be read
  ...['large', 'too-large', 'too-many', 'too-many-items', 'cut-off'],
  'html-deep',
]);

const textAt = async (address: string) => (await fetch(address)).text();

describe('The examples of the feed checker', () => {
  it('have every kind of fault, in the bad one', async () => {
    const { findings } = await checkFeed(await textAt(examples.faulty), {
      address: 'https://www.stadt.example/feed.json',
    });
    const found = new Set<string>(findings.map(({ code }) => code));
    const all = Object.keys((await wordsFor('de')).findings);
    const missing = all.filter(
      (code) => !found.has(code) && !ELSEWHERE.has(code),
    );
    expect(missing).to.deep.equal([]);
  });

  it('have nothing worse than hints, in the good one', async () => {
    const { findings, items } = await checkFeed(await textAt(examples.good), {
      address: 'https://www.stadt.example/feed.json',
    });
    const worse = findings.filter(({ level }) => level !== 'hint');
    expect(worse.map(({ code }) => code)).to.deep.equal([]);
    expect(items.length).to.be.greaterThan(20);
  });
});
