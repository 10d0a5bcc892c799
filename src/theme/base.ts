import { css } from 'lit';

/** What all elements share: the host, links, focus, hidden words, buttons. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    /* As wide as the parent lets it, in flex and grid parents too. */
    contain-intrinsic-inline-size: 16rem;
    flex: auto;
    place-self: stretch;
    min-inline-size: 0;
    min-block-size: var(--_min-height);
    overflow-wrap: anywhere;
  }
  [hidden],
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 0.1875rem solid var(--_accent);
    outline-offset: 0.1875rem;
    /* Clear of a page's sticky header (WCAG 2.4.11). */
    scroll-margin-block: 6rem;
  }
  [data-to]::before {
    content: attr(data-to);
  }
  [data-to]::before,
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    min-block-size: 2.75rem;
    padding: 0.35rem 1.5rem;
  }
  button:hover {
    color: var(--_accent);
  }
  [part='message'] {
    padding-block: var(--_space);
  }
  /* Paper can't be clicked, and is white under a dark page's words. */
  @media print {
    :host {
      color: #000;
      background: #fff;
    }
    button {
      display: none !important;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.75rem;
      font-weight: 400;
    }
  }
`;
