import { css } from 'lit';

/**
 * Every custom property of the library. A page sets `--aushang-*` on `:root`,
 * on any ancestor or on the element; the styles read the short names. Defaults
 * derive from the inherited text colour: where that is light, the page is dark,
 * whatever it says of its colour scheme.
 */
export const tokens = css`
  :host {
    /* Links, the bar of the date block, focus. One colour is enough. */
    --_accent: var(
      --aushang-accent,
      oklch(from currentColor calc(0.36 + l * 0.42) 0.13 255 / 1)
    );
    /* Text of second rank: dates, places, labels. */
    --_muted: var(
      --aushang-muted,
      color-mix(in oklab, currentColor 78%, transparent)
    );
    /* Rules between items and around boxes. */
    --_line: var(
      --aushang-line,
      color-mix(in oklab, currentColor 18%, transparent)
    );
    /* Cancelled, postponed, failed; always beside a word. */
    --_warn: var(
      --aushang-warn,
      oklch(from currentColor calc(0.38 + l * 0.4) 0.16 27 / 1)
    );
    /* The unit of all distances. */
    --_space: var(--aushang-space, 1rem);
    /* Corners of images, buttons and boxes. */
    --_radius: var(--aushang-radius, 0.375rem);
    /* The longest line of text. */
    --_measure: var(--aushang-measure, 42rem);
    /* Room kept free while loading, so that the page doesn't jump. */
    --_min-height: var(--aushang-min-height, 0);
  }
`;
