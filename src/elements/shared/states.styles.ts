import type { Kit } from './kit.js';

/** The box of a failure, the line of a stale copy. */
export const statesStyles = ({ css }: Kit) => css`
  [part='message'] {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: var(--_measure);
  }
  .failed {
    border: var(--_line-width) solid var(--_line);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    padding: var(--_space) calc(var(--_space) * 1.25);
    margin-block-end: var(--_space);
  }
  .failed a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .failed p + p,
  .stale {
    color: var(--_muted);
  }
  .stale {
    font-size: 0.875em;
  }
`;
