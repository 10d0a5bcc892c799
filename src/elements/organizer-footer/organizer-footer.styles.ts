import type { Kit } from '../shared/kit.js';

export const footerStyles = ({ css }: Kit) => css`
  [part='organizers'] {
    border-block-start: var(--_line-width) solid var(--_line);
    padding-block: var(--_space);
  }
  [part='organizers'] .label {
    color: var(--_muted);
  }
  [part='organizers'] a {
    display: inline-block;
    padding-block: 0.25em;
  }
  [part='organizers'] img {
    block-size: 1.75em;
    inline-size: auto;
    max-inline-size: 8em;
    vertical-align: middle;
    margin-inline-end: 0.4em;
  }
`;
