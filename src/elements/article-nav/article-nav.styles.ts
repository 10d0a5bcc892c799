import type { Kit } from '../shared/kit.js';

export const navStyles = ({ css }: Kit) => css`
  [part='nav'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-block: var(--_line-width) solid var(--_line);
  }
  [part='nav'] a {
    display: flex;
    gap: 0.9em;
    align-items: center;
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 1.1);
    color: inherit;
    text-decoration: none;
  }
  [part='previous'] {
    padding-inline-end: var(--_space);
  }
  [part='next'] {
    grid-column: 2;
    flex-direction: row-reverse;
    padding-inline-start: var(--_space);
    border-inline-start: var(--_line-width) solid var(--_line);
    text-align: end;
  }
  .way,
  .title {
    display: block;
  }
  .way {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .title {
    font-weight: 600;
    line-height: 1.35;
    hyphens: auto;
  }
  [part='nav'] a:hover .title {
    color: var(--_accent);
    text-decoration: underline;
  }
  svg {
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    flex: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  /* Back and forth follow the direction of reading. */
  [dir='rtl'] svg {
    scale: -1 1;
  }
  @container (inline-size < 36em) {
    [part='nav'] {
      grid-template-columns: 1fr;
    }
    [part='next'] {
      grid-column: 1;
      justify-content: space-between;
      text-align: start;
      padding-inline-start: 0;
      border-inline-start: 0;
    }
    [part='next']:not(:first-child) {
      border-block-start: var(--_line-width) solid var(--_line);
    }
  }
  /* It leads away from what is printed. */
  @media print {
    [part='nav'] {
      display: none;
    }
  }
`;
