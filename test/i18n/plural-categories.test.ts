import { expect } from 'chai';
import { OTHERS, sentencesIn } from './all.js';

/** Whole numbers of every category that whole numbers have. */
const NUMBERS = [...Array(130).keys(), 1_000_000].slice(1);

/** Languages whose nouns are the same whatever the number. */
const ONE_FORM = ['fa', 'tr', 'vi'];

describe('every plural category of a language', () => {
  for (const tag of OTHERS) {
    const rules = new Intl.PluralRules(tag);
    const { pluralCategories } = rules.resolvedOptions();

    it(`is spoken, and in one way: ${tag}`, async () => {
      const { later } = await sentencesIn(tag);
      for (const sentence of ['found', 'ready'] as const) {
        const forms = new Map<string, Set<string>>();
        for (const number of NUMBERS) {
          const words = later[sentence](number).replace(/[\p{Nd}\s.,٬]/gu, '');
          const category = rules.select(number);
          forms.set(category, (forms.get(category) ?? new Set()).add(words));
        }
        for (const [category, words] of forms) {
          expect([...words], category).to.have.length(1);
        }
        const different = new Set([...forms.values()].map(([one]) => one));
        const expected = ONE_FORM.includes(tag) ? 1 : forms.size;
        expect(different.size, pluralCategories.join()).to.equal(expected);
      }
    });
  }
});
