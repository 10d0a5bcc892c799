import { css } from 'lit';

export const listStyles = css`
  ul {
    list-style: none;
  }
  li {
    border-block: var(--_line-width) solid var(--_line);
  }
  li + li {
    border-block-start: 0;
  }
  /* What is far down is laid out when somebody comes near; it can be found,
     read aloud and printed all the same. */
  @media screen {
    li:nth-child(n + 11):not(:focus-within) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 10em;
    }
  }
  .label {
    margin-block-end: var(--_space);
  }
  .label > * {
    font-size: 1.6em;
  }
  [part='more'] {
    display: block;
    margin: calc(var(--_space) * 1.5) auto 0;
  }
`;
