import { css } from 'lit';

export const listStyles = css`
  ul {
    list-style: none;
  }
  li {
    border-block: 1px solid var(--_line);
  }
  li + li {
    border-block-start: 0;
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
