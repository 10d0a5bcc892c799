import { expect } from 'chai';
import { parseDate } from '../../src/dates/parse.js';
import { isZone } from '../../src/dates/zones.js';

const SHORT = 10_000;
const LONG = 100_000;

/** Milliseconds; the best of three, for others may want the machine, too. */
function time(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Ten times the text may take ten times as long, not a hundred times. */
function isLinear(read: (text: string) => unknown, make: Make): boolean {
  const [short, long] = [make(SHORT), make(LONG)];
  const before = Math.max(
    time(() => read(short)),
    1,
  );
  return time(() => read(long)) < before * 30;
}

type Make = (length: number) => string;

const dates: Readonly<Record<string, Make>> = {
  digits: (length) => '1'.repeat(length),
  'a long fraction': (length) => `2027-03-08T18:00:00.${'1'.repeat(length)}x`,
  'white space': (length) => ' '.repeat(length),
  'white space around': (length) =>
    `${' '.repeat(length)}x${' '.repeat(length)}`,
  'white space before no zone': (length) =>
    `2027-03-08T18:00${' '.repeat(length)}x`,
  'many times': (length) => `08.03.2027 18${':00'.repeat(length / 3)}x`,
  'a mail’s long rest': (length) => `Mon, 8 Mar 2027${' 1'.repeat(length / 2)}`,
  offsets: (length) => `2027-03-08T18:00${'+01:00'.repeat(length / 6)}`,
  years: (length) => '2027-'.repeat(length / 5),
};

const zones: Readonly<Record<string, Make>> = {
  letters: (length) => 'a'.repeat(length),
  'many parts': (length) => 'a/'.repeat(length / 2),
  'many signs': (length) => `a${'+'.repeat(length)}`,
  'many offsets': (length) => `a${'+1'.repeat(length / 2)}x`,
  lines: (length) => `a${'\n'.repeat(length)}`,
};

describe('A text of 100,000 characters', () => {
  for (const [name, make] of Object.entries(dates)) {
    it(`is quickly seen to be no date: ${name}`, () => {
      expect(parseDate(make(LONG))).to.be.undefined;
      expect(isLinear(parseDate, make)).to.be.true;
    });
  }

  for (const [name, make] of Object.entries(zones)) {
    it(`is quickly seen to be no zone: ${name}`, () => {
      expect(isZone(make(LONG))).to.be.false;
      expect(isLinear(isZone, make)).to.be.true;
    });
  }

  it('would be found to take too long', () => {
    const slow = ({ length }: string): number => {
      let steps = 0;
      for (let one = 0; one < length; one += 150) {
        for (let two = 0; two < length; two += 150) {
          for (let three = 0; three < length; three += 150) steps++;
        }
      }
      return steps;
    };
    expect(isLinear(slow, dates.digits!)).to.be.false;
  });
});
