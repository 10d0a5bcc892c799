/** Octets of a line, without its end; RFC 5545 §3.1. */
const LONGEST = 75;

const encoder = new TextEncoder();

/** A value of type TEXT, RFC 5545 §3.3.11. */
export const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    // What some readers take for the end of a line is one here.
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n');

/**
 * A content line, folded. No value can begin another line: what is left of
 * control characters and line separators by now has no business there.
 *
 * @param value - As it is written; see {@link text}.
 */
export function line(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(parameters).map(
    ([key, word]) => `;${key}=${quoted(word)}`,
  );
  const whole = `${name}${given.join('')}:${value}`.toWellFormed();
  return fold(whole.replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu, ''));
}

/** A parameter can't hold a quotation mark; RFC 6868's way Outlook lacks. */
const quoted = (word: string): string =>
  /^[\w/+-]*$/.test(word) ? word : `"${word.replaceAll('"', '’')}"`;

/**
 * By octets, and never within a character. (`ical.js`, which would do the rest
 * of the writing, makes lines of 76 octets, and lets control characters pass.)
 */
function fold(whole: string): string {
  let folded = '';
  let octets = 0;
  for (const character of whole) {
    const { length } = encoder.encode(character);
    if (octets + length > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
