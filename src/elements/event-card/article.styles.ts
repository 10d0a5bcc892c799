import type { Kit } from '../shared/kit.js';

/** An article: as the teaser, larger, and the image across the text. */
export const articleStyles = ({ css }: Kit) => css`
  .full {
    padding-block: var(--_card-padding) var(--_space);
    /* Never wider than its place, however large its letters. */
    grid-template-columns: minmax(0, 1fr);
  }
  .full [part='heading'] {
    font-size: clamp(
      var(--_heading-size) * 1.2,
      var(--_heading-size) * 0.88 + 1.8cqi,
      var(--_heading-size) * 1.7
    );
    line-height: 1.2;
  }
  /* An article's heading is read, rarely followed. */
  .full [part='link']:not(:hover) {
    text-decoration: none;
  }
  .full figure {
    margin-block: var(--_space) 0.5em;
    max-inline-size: var(--_measure);
  }
  @container (inline-size >= 36em) {
    .full {
      grid-template: auto auto 1fr / calc(var(--_date-width) * 1.4) minmax(
          0,
          1fr
        );
    }
    .full [part='date-day'] {
      font-size: 2em;
    }
    .full [part='date-day']:is(:lang(ar), :lang(fa), :lang(vi)) {
      font-size: 1.6em;
    }
    .full [part='date'] {
      grid-row-end: 4;
    }
    .full figure {
      grid-area: auto / 2;
    }
  }
  [part='body'] {
    margin-block-start: calc(var(--_space) * 1.25);
    font-size: 1.0625em;
  }
  [part='body'] > * {
    margin-block: 0 1em;
  }
  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.3;
    margin-block: 1.5em 0.5em;
  }
  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style-position: outside;
  }
  [part='body'] blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  [part='body'] pre,
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  :is(th, td) {
    overflow-wrap: break-word;
    padding: 0.35em 0.75em;
    border: var(--_line-width) solid var(--_line);
    text-align: start;
  }
  .tags {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .tags li {
    padding: 0.1em 0.65em;
    border: var(--_line-width) solid var(--_line);
    border-radius: 99px;
  }
  .attachments {
    list-style: none;
  }
  /* Links of their own, not of a sentence: large enough to be hit. */
  .compact [part='link'],
  .attachments a,
  [part='meta'] a {
    display: inline-block;
    padding-block: 0.25em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  /* As high as the buttons beside it. */
  [part='actions'] a {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  [part='actions'] p {
    flex-basis: 100%;
  }
  :is(.tags, .attachments, .updated, [part='actions']) {
    margin-block-start: var(--_space);
  }
  :is(.tags, .updated) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media print {
    /* One that is longer than a page would begin on the second one. */
    .full {
      break-inside: auto;
    }
    [part='heading'],
    [part='body'] :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    [part='actions'] {
      display: none;
    }
    /* A point on the map: its name is printed. */
    a[href^='geo:']::after {
      content: none;
    }
    [part='body'] pre,
    .scroll {
      overflow: visible;
      white-space: pre-wrap;
    }
    /* Nobody can scroll on paper. */
    :is(th, td) {
      overflow-wrap: anywhere;
    }
  }
`;
