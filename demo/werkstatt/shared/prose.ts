import { html } from 'lit';

/** A sentence in which `this` is code, as in Markdown. */
export const prose = (text: string) =>
  html`${text
    .split('`')
    .map((part, index) =>
      index % 2 ? html`<code translate="no">${part}</code>` : part,
    )}`;
