/**
 * The names that feeds put into plain text, each before its character; numbers
 * do the rest.
 */
const NAMED =
  'amp&lt<gt>quot"apos\'nbsp\u00a0szligßndash–hellip…bdquo„ldquo“rdquo”rsquo’';

/** The names' second halves for accents: `Auml` is Ä, `eacute` é. */
const ACCENTS = 'uml\u0308acute\u0301grave\u0300cedil\u0327circ\u0302';

const find = (name: string, names: string): string | undefined =>
  new RegExp(`\\b${name}(\\W)`).exec(names)?.[1];

/**
 * Character references to characters, once: `&amp;lt;` becomes `&lt;`. The
 * result is text, never markup. Unknown references stay as they are.
 *
 * @see https://html.spec.whatwg.org/#character-references
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(x?[\da-f]+)|(\w)(\w+));/gi,
    (whole, digits: string, first: string, rest: string) => {
      if (digits) {
        const code = +`0${digits}`;
        return code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : whole;
      }
      const accent = find(rest, ACCENTS);
      return accent
        ? (first + accent).normalize()
        : (find(first + rest, NAMED) ?? whole);
    },
  );
