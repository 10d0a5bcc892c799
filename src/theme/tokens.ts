import { css } from 'lit';

/**
 * Every custom property of the library. A page sets `--aushang-*` on `:root`,
 * on any ancestor or on the element; the styles read the short names. Colours
 * follow the inherited text colour: where that is light, the page is dark,
 * whatever it says of its colour scheme. Each comment begins with the kind of
 * value, as CSS calls it; `scripts/manifest/` reads kind, words and default.
 *
 * `accent` and `warn` stay as they are where they can be read. Else they are
 * made darker or lighter, in four steps from the inside out:
 *
 * 1. The text colour's luminance says whether the page is dark; mixed in, that
 *    is all but invisible, except in alpha: 0.999 is light, 1 is dark.
 * 2. On a light page luminance is at most 0.16, which is 5:1 on white; hue and
 *    saturation stay. From here on alpha says what is too dark for a dark page:
 * 3. below 0.25, 5:1 on #16181d.
 * 4. That gets a lightness at which any hue has it; colours so light have less
 *    chroma than dark ones can have.
 *
 * `muted` is a relative colour, for which Firefox puts in the text colour that
 * a visitor has set; a `color-mix` of that stays as it is.
 */
export const tokens = css`
  :host {
    /* <color> Links, the bar of the date block, focus. One colour is enough. */
    --_accent: oklch(
      from
        color(
          from
            color-mix(
              in oklab,
              oklch(from var(--aushang-accent, #1a5599) l c h / 1) 99.9%,
              color(from currentColor xyz 0 0 0 / calc(y * 99 - 20))
            )
            xyz calc(x * min(1, max(0.16, alpha * 9999 - 9994) / y))
            calc(y * min(1, max(0.16, alpha * 9999 - 9994) / y))
            calc(z * min(1, max(0.16, alpha * 9999 - 9994) / y)) /
            min(alpha * 9999 - 9994, 250 - y * 999)
        )
        max(l, alpha * 0.75) min(c, 1.18 - alpha) h / 1
    );
    /* <color> Cancelled, postponed, failed; always beside a word. */
    --_warn: oklch(
      from
        color(
          from
            color-mix(
              in oklab,
              oklch(from var(--aushang-warn, #a82419) l c h / 1) 99.9%,
              color(from currentColor xyz 0 0 0 / calc(y * 99 - 20))
            )
            xyz calc(x * min(1, max(0.16, alpha * 9999 - 9994) / y))
            calc(y * min(1, max(0.16, alpha * 9999 - 9994) / y))
            calc(z * min(1, max(0.16, alpha * 9999 - 9994) / y)) /
            min(alpha * 9999 - 9994, 250 - y * 999)
        )
        max(l, alpha * 0.75) min(c, 1.18 - alpha) h / 1
    );
    /* <color> Text of second rank: dates, places, labels. */
    --_muted: var(--aushang-muted, oklch(from currentColor l c h / 0.78));
    /* <color> Colour of the lines between items and around boxes. */
    --_line: var(
      --aushang-line,
      color-mix(in oklab, currentColor 18%, transparent)
    );
    /* <length> Width of these lines. */
    --_line-width: var(--aushang-line-width, 1px);
    /* <length> The unit of all distances. */
    --_space: var(--aushang-space, 1em);
    /* <length> Corners of cards, images, buttons and boxes. */
    --_radius: var(--aushang-radius, 6px);
    /* <length> The longest line of text. */
    --_measure: var(--aushang-measure, 42em);
    /* <length> Room kept free while loading, so that the page doesn't jump. */
    --_min-height: var(--aushang-min-height, 0);
    /* <font-family> Font of everything: the page's own. */
    --_font: var(--aushang-font, inherit);
    /* <font-family> Font of the headings. */
    --_heading-font: var(--aushang-heading-font, inherit);
    /* <font-weight> Weight of the items' headings. */
    --_heading-weight: var(--aushang-heading-weight, 650);
    /* <length> Size of the items' headings; an article's own grows with it. */
    --_heading-size: var(--aushang-heading-size, 1.25em);
    /* <color> Ground of the date block. */
    --_date-background: var(--aushang-date-background, transparent);
    /* <color> Text of the date block, its second rank derived. */
    --_date-color: var(--aushang-date-color, inherit);
    /* <length> Width of the date block, where it stands beside the heading. */
    --_date-width: var(--aushang-date-width, 5.75em);
    /* <color> Ground of a card. */
    --_card-background: var(--aushang-card-background, transparent);
    /* <border> Border of a card, as in CSS: 1px solid #ccc. */
    --_card-border: var(--aushang-card-border, 0);
    /* <shadow> Shadow of a card. */
    --_card-shadow: var(--aushang-card-shadow, none);
    /* <length> Room left and right in a card. */
    --_card-padding: var(--aushang-card-padding, 0);
  }
`;
