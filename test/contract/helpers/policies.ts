/** The strictest policy that an embedder may have: nothing for styles. */
export const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; " +
  "img-src 'self'; style-src 'none'";

/** And text must not become code by any way but the two that are known. */
export const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;
