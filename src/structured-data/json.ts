/**
 * JSON that may stand in a `<script>`, also once the page is written out and
 * parsed again: in strings the escapes mean the same characters, and outside of
 * them there are none.
 *
 * @see https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
