/**
 * Names of characters that a first paint needn't know; it decodes the usual
 * ones (`content/entities.ts`).
 *
 * @see https://html.spec.whatwg.org/#named-character-references
 */
const NAMES: Readonly<Record<string, string>> = {
  aelig: 'æ',
  bull: '•',
  copy: '©',
  deg: '°',
  emsp: '\u2003',
  ensp: '\u2002',
  euro: '€',
  frac12: '½',
  laquo: '«',
  lsaquo: '‹',
  lsquo: '‘',
  mdash: '—',
  middot: '·',
  oelig: 'œ',
  oslash: 'ø',
  pound: '£',
  raquo: '»',
  reg: '®',
  rsaquo: '›',
  sbquo: '‚',
  sect: '§',
  shy: '\u00ad',
  thinsp: '\u2009',
  times: '×',
  trade: '™',
};

const NAME = `(${Object.keys(NAMES).join('|')});`;
const REFERENCE = new RegExp(`&${NAME}`, 'g');
/** HTML within XML is escaped, if it isn't marked as character data. */
const ESCAPED = new RegExp(`&(?:amp;)?${NAME}`, 'g');

/**
 * A feed's text with these characters instead of their references. None of
 * them means anything to JSON, XML or HTML, so it may be done before reading.
 */
export const withCharacters = (text: string): string =>
  text.replace(
    text.trimStart().startsWith('<') ? ESCAPED : REFERENCE,
    (_, name: string) => NAMES[name]!,
  );
