import { css } from 'lit';

/** What all elements share: the host, links, focus, hidden words, buttons. */
export const base = css`
  :host {
    display: block;
    /* As wide as the parent lets it, in flex and grid parents too. */
    flex: auto;
    place-self: stretch;
    min-inline-size: 0;
    min-block-size: var(--_min-height);
  }
  /* A page's rules may hit the element, but nothing in it; what it inherits of
     the page is font and colours, and nothing that belongs to paragraphs. */
  :host > div {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
    font-family: var(--_font);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
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
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    /* Clear of a page's sticky header (WCAG 2.4.11). */
    scroll-margin-block: 96px;
  }
  [data-to]::before {
    content: attr(data-to);
  }
  [data-to]::before,
  .heard {
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
    border: var(--_line-width) solid var(--_muted);
    border-radius: var(--_radius);
    min-block-size: 44px;
    padding: 0.35em 1.5em;
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
      font-size: 0.75em;
      font-weight: 400;
    }
  }
`;
