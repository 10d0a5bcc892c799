import type { Kit } from '../../shared/kit.js';

/** The search field and the filters: quiet, for the items are what counts. */
export const finderStyles = ({ css }: Kit) => css`
  .finder {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .search {
    display: grid;
    gap: 0.25em;
    inline-size: min(100%, 26em);
  }
  .search > span,
  .finder legend,
  .count {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part='search'] {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 0.75em;
    font: inherit;
    color: inherit;
    background: none;
    border: var(--_line-width) solid var(--_muted);
    border-radius: var(--_radius);
  }
  /* The browser's own one is drawn for light pages. */
  .search ::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    background: var(--_muted);
    clip-path: polygon(
      25% 30%,
      30% 25%,
      50% 45%,
      70% 25%,
      75% 30%,
      55% 50%,
      75% 70%,
      70% 75%,
      50% 55%,
      30% 75%,
      25% 70%,
      45% 50%
    );
  }
  .finder summary {
    inline-size: fit-content;
    padding: 0.6em 0;
    cursor: pointer;
  }
  .finder summary:hover {
    color: var(--_accent);
  }
  [part='filters'] {
    inline-size: 100%;
  }
  .groups {
    display: grid;
    gap: var(--_space);
    padding-block: 0.5em;
  }
  .finder fieldset {
    min-inline-size: 0;
    border: 0;
    border-block-start: var(--_line-width) solid var(--_line);
    padding-block-start: 0.75em;
  }
  .finder legend {
    float: inline-start;
    inline-size: 100%;
  }
  .options {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    column-gap: calc(var(--_space) * 1.5);
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .option:hover {
    color: var(--_accent);
  }
  .option input {
    appearance: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    font: inherit;
    color: inherit;
    border: var(--_line-width) solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
  }
  .option input:checked {
    border: 0;
    background: var(--_accent);
  }
  /* Light on a dark accent, and the other way round. */
  .option input:checked::before {
    content: '';
    display: block;
    block-size: 100%;
    background: oklch(from var(--_accent) calc((0.62 - l) * 999) 0 0);
    clip-path: polygon(20% 52%, 29% 43%, 43% 57%, 72% 24%, 82% 33%, 44% 75%);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chosen > button {
    padding-inline: 1em;
  }
  .chip > span {
    margin-inline-start: 0.35em;
    color: var(--_muted);
  }
  .chosen > .reset {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    color: var(--_accent);
  }
  .nothing {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  /* What an empty feed would say. */
  .unfound slot {
    display: none;
  }
  @media (forced-colors: active) {
    .option input {
      appearance: auto;
    }
    .option input::before {
      display: none;
    }
    /* A link to the eye, a button to the browser, which has a colour for it. */
    .chosen > .reset {
      color: inherit;
    }
  }
  @media print {
    .finder {
      display: none;
    }
  }
`;
