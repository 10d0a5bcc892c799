import { expect } from 'chai';
import type { Code } from '../../src/check/details.js';
import { levelOf } from '../../src/check/levels.js';
import type { Finding } from '../../src/check/report.js';
import {
  recipesFor,
  sentenceOf,
  wordsFor,
} from '../../src/check/words/index.js';

/** Whatever a sentence asks for. */
const details = new Proxy({}, { get: (_, name) => `[${String(name)}]` });

const findingOf = (code: Code) =>
  ({ level: levelOf(code), code, details, pointer: '' }) as Finding;

const [german, english] = await Promise.all(['de-AT', 'en'].map(wordsFor));
const codes = Object.keys(german!.findings) as Code[];

describe('the sentences of the checker', () => {
  for (const code of codes) {
    it(`say of ${code} what is wrong, and what to do`, () => {
      const [one, other] = [german!, english!].map((words) =>
        sentenceOf(findingOf(code), words),
      );
      for (const sentence of [...one!, ...other!]) {
        expect(sentence).to.match(/^.{9,250}[.?!”“)*"…]$/u);
        expect(sentence).not.to.match(/undefined|\[object/);
      }
      expect(one).not.to.deep.equal(other);
    });
  }

  it('are German where no language is known', async () => {
    expect((await wordsFor('pl')).lang).to.equal('de');
  });

  it('say how to let other sites read, on three kinds of servers', () => {
    const recipes = recipesFor(findingOf('no-cors'), german!);
    const lines = recipes.map((recipe) => recipe.lines);
    expect(lines).to.have.length(3);
    for (const line of lines) {
      expect(line).to.match(/Access-Control-Allow-Origin\W+\*/);
    }
    expect(recipesFor(findingOf('no-id'), german!)).to.deep.equal([]);
  });
});
