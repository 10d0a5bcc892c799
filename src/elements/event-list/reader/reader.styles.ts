import type { Kit } from '../../shared/kit.js';

/** An open article; what a list says of its rows isn't meant for its lists. */
export const readerStyles = ({ css }: Kit) => css`
  [part='back'] {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
  }
  [part='back']:first-child {
    margin-block-end: var(--_space);
  }
  [part='back']:last-child {
    margin-block-start: var(--_space);
  }
  [part='back'] svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* Back follows the direction of reading. */
  [dir='rtl'] [part='back'] svg {
    scale: -1 1;
  }
  /* Clear of a page's sticky header, with or without a visible focus. */
  .reader :is([part='back'], [part='heading']) {
    scroll-margin-block: 96px;
  }
  .reader :is([part='body'], .attachments) li {
    border: 0;
  }
  .reader [part='body'] ul {
    list-style-type: revert;
  }
  @media print {
    [part='back'],
    .reader [part='nav'] {
      display: none;
    }
    /* A place in this page: its title is printed. */
    [href^='#']::after {
      content: none;
    }
  }
`;
