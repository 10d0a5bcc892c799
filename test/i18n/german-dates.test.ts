import { expect } from 'chai';
import type { DateStyle } from '../../src/i18n/date-words.js';
import { dates as german } from '../../src/i18n/de.dates.js';
import { datesIn } from '../../src/i18n/intl.dates.js';

const intl = datesIn('de');

/** Two years, a leap one among them. */
const DAYS = Array.from({ length: 731 }, (_, day) =>
  Date.UTC(2027, 0, 1 + day),
);
const CLOCKS = ['00:00', '09:05', '12:00', '23:59'].map((clock) =>
  Date.parse(`2027-03-06T${clock}Z`),
);
const DAY_STYLES: readonly DateStyle[] = [
  'full',
  'weekday',
  'long',
  'month',
  'day',
];

/** A first paint in German does without `Intl`. */
describe('a German date', () => {
  for (const style of DAY_STYLES) {
    it(`is as Intl writes it: ${style}`, () => {
      const write = (day: number) => german.inWords(day, style);
      expect(DAYS.map(write)).to.deep.equal(
        DAYS.map((day) => intl.inWords(day, style)),
      );
    });
  }

  it('has times as Intl writes them', () => {
    for (const clock of CLOCKS) {
      expect(german.inWords(clock, 'time')).to.equal(
        intl.inWords(clock, 'time'),
      );
    }
  });

  it('has the same three lines in its block', () => {
    expect(DAYS.map(german.block)).to.deep.equal(DAYS.map(intl.block));
  });

  for (const [from, to] of [
    ['2026-03-06', '2026-03-08'],
    ['2026-02-28', '2026-03-03'],
    ['2026-12-28', '2027-01-03'],
    ['2026-03-06', '2027-03-08'],
  ] as const) {
    it(`has the same spans: ${from} to ${to}`, () => {
      const days = [Date.parse(from), Date.parse(to)] as const;
      expect(german.span(...days)).to.equal(intl.span(...days));
    });
  }

  it('has the same words for today and tomorrow', () => {
    for (const days of [0, 1]) {
      expect(german.near(days)).to.equal(intl.near(days));
    }
  });
});
