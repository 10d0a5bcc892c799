import { oneOfWith } from '../../helpers/mutants.js';

type Change = (text: string, random: () => number) => string;

/** One of the places that match gets something else. */
function replaceOne(pattern: RegExp, others: readonly string[]): Change {
  return (text, random) => {
    const oneOf = oneOfWith(random);
    const found = [...text.matchAll(pattern)];
    if (!found.length) return text;
    const { index, 0: old } = oneOf(found);
    const end = index + old.length;
    return text.slice(0, index) + oneOf(others) + text.slice(end);
  };
}

/** A part of up to 300 letters becomes another. */
const replacePart =
  (other: (part: string, random: () => number) => string): Change =>
  (text, random) => {
    const start = Math.floor(random() * text.length);
    const end = start + 1 + Math.floor(random() * 300);
    return (
      text.slice(0, start) +
      other(text.slice(start, end), random) +
      text.slice(end)
    );
  };

const DATE =
  /\d{4}-?\d\d-?\d\d(?:T[\d:]+Z?)?|\w{3}, \d\d? \w{3} \d{4}[^<"\r\n]*/g;
const ODD_DATES = [
  ...['', 'heute', '2027-02-30', '20270230T256199', '0000-00-00T00:00:00Z'],
  ...['99999999999999999999', '-1', 'Mon, 99 Foo 2027 25:61:61 +9999'],
  ...['\u0662\u0660\u0662\u0667', '2026-11-28T19:00:00[Europe/Nowhere]'],
];

/** Between two tags, or after the colon of a calendar's line. */
const VALUE = /(?<=>)[^<>]+(?=<)|(?<=^(?!BEGIN|END)[\w;=-]+:).+$/gm;
const ODD_VALUES = [
  ...['', '\ud800', 'javascript:alert(1)', 'https://[', '\\n\\,\\;\\'],
  ...['&lt;script&gt;alert(1)&lt;/script&gt;', '&#0;&#xffffffff;&nope;'],
  'ä'.repeat(300_000),
];

const START = /<[\w:-]+|^BEGIN:.*$|[[{]/gm;
const END = /<\/[\w:-]+>|^END:.*$|[\]}]/gm;
const OPENINGS = [
  '<a b="',
  '<!--',
  '<![CDATA[',
  'BEGIN:VEVENT',
  '[[[',
  '{"a":',
];
const SIGNS = ['\0', '\ufffe', '\u2028', '\ud83d', '&', '<', '"', '\\'];

const CHANGES: readonly Change[] = [
  replaceOne(DATE, ODD_DATES),
  replaceOne(VALUE, ODD_VALUES),
  replaceOne(START, OPENINGS),
  replaceOne(END, ['']),
  replacePart((part, random) => oneOfWith(random)(SIGNS) + part.slice(1)),
  // The connection ended, or something in it is lost, twice there, backwards.
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  replacePart(() => ''),
  replacePart((part, random) => part.repeat(2 + random() * 99)),
  replacePart((part) => [...part].reverse().join('')),
  replacePart((part) => part.split('\n').reverse().join('\n')),
];

/** The text with one to four changes, some of which leave it readable. */
export const spoilText: Change = (text, random) => {
  const oneOf = oneOfWith(random);
  let mutant = text;
  for (let change = 0; change <= random() * 3; change++) {
    mutant = oneOf(CHANGES)(mutant, random);
  }
  return mutant;
};
