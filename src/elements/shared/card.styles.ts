import { css } from 'lit';

/** A card: heading first in the source, the date block beside it on the page. */
export const cardStyles = css`
  article {
    position: relative;
    display: grid;
    gap: 0.5rem calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.4);
  }
  [part='heading'],
  .text {
    max-inline-size: var(--_measure);
  }
  [part='heading'] {
    font-size: 1.25em;
    font-weight: 650;
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
    line-height: 1.2;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_accent);
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
    gap: 0.125rem 1.25rem;
    margin-block-start: 0.35rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='status'] {
    color: var(--_warn);
  }
  [part='summary'] {
    margin-block-start: 0.5rem;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  @container (inline-size >= 36rem) {
    article {
      grid-template: auto 1fr / 5.75rem minmax(0, 1fr);
      row-gap: 0;
    }
    article:has(figure:not([hidden])) {
      grid-template-columns:
        5.75rem minmax(0, 1fr)
        11rem;
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
      margin-inline-end: -0.5rem;
      white-space: normal;
    }
    [part='date-day']:is(:lang(ar), :lang(fa), :lang(vi)) {
      font-size: 1.25em;
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
