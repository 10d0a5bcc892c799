/**
 * German spacing that nobody should have to type: what belongs together does
 * not break apart at the end of a line.
 */
const NBSP = '\u00a0';
const NARROW = '\u202f';

const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|' +
  'November|Dezember';

const rules = [
  [/(\d) (?=(?:Uhr|Euro|€|Prozent|Jahre|Minuten)\b|€)/g, `$1${NBSP}`],
  [new RegExp(`(\\d\\.) (?=(?:${MONTHS})\\b)`, 'g'), `$1${NBSP}`],
  [/\b(z\.|d\.|e\.) (?=[BhV]\.)/g, `$1${NARROW}`],
  [/ (?=– )/g, NBSP],
];

export function typeset(text) {
  return rules.reduce((result, [from, to]) => result.replace(from, to), text);
}
