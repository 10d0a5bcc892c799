import { css } from 'lit';

/** A card: heading first in the source, the date block beside it on the page. */
export const cardStyles = css`
  article {
    position: relative;
    display: grid;
    break-inside: avoid;
    gap: 0.5em calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.4) var(--_card-padding);
    background: var(--_card-background);
    border: var(--_card-border);
    border-radius: var(--_radius);
    box-shadow: var(--_card-shadow);
  }
  [part='heading'],
  .text {
    max-inline-size: var(--_measure);
  }
  [part='heading'] {
    font-family: var(--_heading-font);
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  [part='link'] {
    color: inherit;
    text-decoration-color: var(--_accent);
  }
  [part='link']:hover {
    color: var(--_accent);
  }
  /* The whole card follows its one link. */
  @media screen {
    .teaser [part='link']::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
  /* In one column the date is above the heading for the eye, not the ear. */
  [part='date'] {
    grid-row: 1;
    display: grid;
    grid-auto-flow: column;
    place-self: start;
    align-items: baseline;
    column-gap: 0.5ch;
    /* As high as the font: in forced colours Firefox puts a plate behind each
       line, which would cut off what hangs down from the one above. */
    line-height: normal;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    color: var(--_date-color);
    background: var(--_date-background);
  }
  .block {
    display: contents;
  }
  [part='date-weekday'],
  [part='date-year'],
  figcaption {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part='date-day'] {
    font-size: 1.125em;
    font-weight: 700;
    white-space: nowrap;
  }
  .former {
    text-decoration: line-through;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='status'] {
    color: var(--_warn);
  }
  [part='summary'] {
    margin-block-start: 0.5em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  @container (inline-size >= 36em) {
    article {
      grid-template: auto 1fr / var(--_date-width) minmax(0, 1fr);
      /* Of the image, if there is one. */
      grid-auto-columns: 11em;
      row-gap: 0;
    }
    [part='heading'],
    .text {
      grid-column: 2;
    }
    figure {
      grid-area: 1 / 3 / 3;
    }
    [part='date'] {
      grid-area: 1 / 1 / 3;
      grid-auto-flow: row;
      white-space: nowrap;
    }
    [part='date-day'] {
      font-size: 1.5em;
    }
    /* Their months are long in short. */
    :is([part='date'], [part='date-day']):is(:lang(ar), :lang(fa), :lang(vi)) {
      margin-inline-end: -0.5em;
      white-space: normal;
    }
    [part='date-day']:is(:lang(ar), :lang(fa), :lang(vi)) {
      font-size: 1.25em;
    }
  }
`;
