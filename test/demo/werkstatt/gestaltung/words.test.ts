import { expect } from 'chai';
import { designerWords } from '../../../../demo/werkstatt/gestaltung/words/index.js';
import { tokens } from './setup.js';

const names = tokens.map(({ name }) => name).sort();

describe('The words for tokens', () => {
  for (const [language, words] of Object.entries(designerWords)) {
    it(`are there for each, and for no other: ${language}`, () => {
      expect(Object.keys(words.tokens).sort()).to.deep.equal(names);
    });

    it(`tell one token from another: ${language}`, () => {
      const said = Object.values(words.tokens).map(({ name }) => name);
      expect(said).to.have.length(new Set(said).size);
    });
  }
});
