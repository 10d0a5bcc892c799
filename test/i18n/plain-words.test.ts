import { expect } from 'chai';
import { sentencesIn } from './all.js';

/** All sentences of an object, one by one. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'function') {
    return sentences((value as (...gaps: string[]) => string)('Ẋ', 'Ẋ', 'Ẋ'));
  }
  return typeof value === 'string'
    ? value.split(/(?<=[.?!]) /)
    : Object.values(value as object).flatMap(sentences);
};

/** Rules of *Leichte Sprache* that a machine can check. */
describe('German in plain words', () => {
  it('has short sentences', async () => {
    for (const sentence of sentences(await sentencesIn('de-x-simple'))) {
      expect(sentence.split(/\s+/), sentence).to.have.length.below(13);
    }
  });

  it('has no passive, no dash for “bis”, no more than one thought', async () => {
    for (const sentence of sentences(await sentencesIn('de-x-simple'))) {
      expect(sentence).not.to.match(/\b(wird|werden|wurden?)\b|[–;]/);
      expect(sentence).not.to.match(/, (um|weil|dass|damit|die|der|das) /);
    }
  });

  it('has no word longer than that a hyphen parts it', async () => {
    for (const sentence of sentences(await sentencesIn('de-x-simple'))) {
      for (const part of sentence.match(/\p{L}+/gu) ?? []) {
        expect(part.length, part).to.be.below(14);
      }
    }
  });

  it('explains what was called off', async () => {
    const { status } = await sentencesIn('de-x-simple');
    expect(`${status.EventCancelled}:`).to.equal(
      'Abgesagt. Der Termin fällt aus:',
    );
  });
});
