import { html } from 'lit';

/** A sentence of the library where items would stand. */
export const messageTemplate = (sentence: string) =>
  sentence && html`<p part="message">${sentence}</p>`;

/** @param sentence - Without one the embedder's own children stay. */
export const emptyTemplate = (sentence: string | undefined) =>
  sentence
    ? html`<slot name="empty">${messageTemplate(sentence)}</slot>`
    : html`<slot></slot>`;
