import { expect } from 'chai';
import { failureReport } from '../../src/check/failure.js';
import { check, goodFeed } from './checked.js';

const good = JSON.stringify(goodFeed(), null, 2);
const page = (body: string) =>
  `<!doctype html><title>Termine</title><body>${body}`;

/** Texts, what they are, and where that is seen. */
const CASES: readonly (readonly [string, string, string?])[] = [
  ['', 'empty'],
  [' \n', 'empty'],
  [page('<p>Hier'), 'html-page'],
  [page('<input type="password">'), 'login-page'],
  ['---\nlayout: feed\n---\n{}', 'template'],
  ['{% for post in site.posts %}', 'template'],
  ['{"code":"rest_no_route","message":"Keine Route"}', 'api-error'],
  ['{"a": 1}', 'unknown-json'],
  ['[1, 2]', 'unknown-json'],
  ['null', 'unknown-json'],
  ['<opml></opml>', 'unknown-xml'],
  ['Termine: keine', 'unknown-text'],
  ['<rss><channel>', 'broken-feed'],
  ['BEGIN:VCALENDAR', 'broken-feed'],
  ['{"a": 1,\n "b": 2,\n}', 'json-comma', '3:1'],
  ['{"a": 1\n "b": 2}', 'json-syntax', '2:2'],
  [good.slice(0, -20), 'json-syntax'],
  ['{"version":"https://jsonfeed.org/version/1.1","items":{}}', 'broken-feed'],
  ['{"expired": true, "items": []}', 'expired'],
];

describe('the checker of what is no feed', () => {
  for (const [text, code, place] of CASES) {
    it(`says ${code} of ${text.trim().slice(0, 30) || 'nothing'}`, async () => {
      const { format, items, findings } = await check(text);
      expect(findings.map((finding) => finding.code)).to.deep.equal([code]);
      expect([format, items]).to.deep.equal([undefined, []]);
      const [{ line, column }] = findings as [(typeof findings)[0]];
      if (place) expect(`${line}:${column}`).to.equal(place);
    });
  }

  it('says what kept it from being read', () => {
    const { findings } = failureReport('https://a.example/', 'not-allowed');
    expect(findings.map(({ code }) => code)).to.deep.equal(['no-cors']);
  });
});
