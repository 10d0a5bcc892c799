import { html, type TemplateResult } from 'lit';

type Write = (content: unknown, id: string) => TemplateResult;

/** Real headings: an `aria-level` is not one to every tool. */
const HEADINGS: readonly Write[] = [
  (content, id) => html`<h1 id=${id} part="heading">${content}</h1>`,
  (content, id) => html`<h2 id=${id} part="heading">${content}</h2>`,
  (content, id) => html`<h3 id=${id} part="heading">${content}</h3>`,
  (content, id) => html`<h4 id=${id} part="heading">${content}</h4>`,
  (content, id) => html`<h5 id=${id} part="heading">${content}</h5>`,
  (content, id) => html`<h6 id=${id} part="heading">${content}</h6>`,
];

/** @param level - 1 to 6; what lies outside is moved in. */
export function heading(level: number, content: unknown, id: string) {
  const write = HEADINGS[Math.min(Math.max(level, 1), 6) - 1];
  return (write ?? HEADINGS[2]!)(content, id);
}
