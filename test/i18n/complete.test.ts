import { expect } from 'chai';
import type { CompleteMessages } from '../../src/i18n/messages.js';
import { germanSentences, OTHERS, sentencesIn } from './all.js';

/** What isn't said but means something to the library. */
const SILENT = ['.lang', '.dir', '.locale', '.digits', '.comma'];
/** What is a time of day and nothing else in some languages. */
const TIMES = ['.clock', '.clockRange'];
/** Words that are the same in more than one language. */
const COMMON = ['Online', 'Filter', 'Filter (Ẋ)', 'Suche', 'Suche in: Ẋ'];
/** Plain German may say the same in the same words. */
const german = (tag: string) => tag.startsWith('de');

/** Every sentence, by its place: `.later.failure.busy`. */
function sentences(value: unknown, place = ''): [string, string][] {
  if (SILENT.includes(place)) return [];
  if (typeof value === 'function') {
    const say = value as (...gaps: string[]) => string;
    return [[place, say('Ẋ', 'Ẋ', 'Ẋ')]];
  }
  if (typeof value !== 'object' || !value) return [[place, value as string]];
  return Object.entries(value).flatMap(([name, part]) =>
    sentences(part, `${place}.${name}`),
  );
}

/** The places at which two languages say the same. */
function leftovers(one: CompleteMessages, other: CompleteMessages): string[] {
  const said = new Map(sentences(other));
  return sentences(one)
    .filter(([place]) => !TIMES.includes(place))
    .filter(([place, words]) => said.get(place) === words)
    .filter(([, words]) => !COMMON.includes(words))
    .map(([place, words]) => `${place}: ${words}`);
}

describe('a language', () => {
  const places = sentences(germanSentences).map(([place]) => place);

  for (const tag of OTHERS) {
    it(`has every sentence, and none is empty: ${tag}`, async () => {
      const all = sentences(await sentencesIn(tag));
      expect(all.map(([place]) => place)).to.have.members(places);
      for (const [place, words] of all) {
        expect(words, place).to.be.a('string');
        expect(words.trim(), place).to.match(/\p{L}/u);
        expect(words, place).not.to.match(/undefined|null|\[object|#/);
      }
    });

    it(`has nothing left of English: ${tag}`, async () => {
      const [own, english] = [await sentencesIn(tag), await sentencesIn('en')];
      expect(leftovers(own, english)).to.deep.equal([]);
    });

    if (german(tag)) continue;
    it(`has nothing left of German: ${tag}`, async () => {
      const own = await sentencesIn(tag);
      expect(leftovers(own, germanSentences)).to.deep.equal([]);
    });
  }
});
