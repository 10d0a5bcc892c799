import type { Kit } from '../../shared/kit.js';

export const layoutStyles = ({ css }: Kit) => css`
  .grid [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: calc(var(--_space) * 1.5);
  }
  .grid li {
    /* What a card has room for is a column, not the list. */
    container-type: inline-size;
    border-block-end: 0;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .compact article {
    padding-block: calc(var(--_space) / 2);
    row-gap: 0;
  }
  .compact [part='heading'] {
    font-size: 1em;
  }
  /* In one line, whatever the language. */
  .compact :is([part='date'], [part='date-day']) {
    grid-auto-flow: column;
    margin-inline-end: 0;
    font-size: 1em;
  }
  @container (inline-size >= 36em) {
    .compact article {
      grid-template-columns: 14em minmax(0, 1fr);
    }
    .compact :is([part='date'], [part='date-day']) {
      white-space: nowrap;
    }
  }
  .compact [part='meta'] {
    margin-block-start: 0;
  }
  @media screen {
    .compact [part='link']::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
`;
