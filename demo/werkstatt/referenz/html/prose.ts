import { escape } from '../../build/page.js';

/** A sentence in which `this` is code and *that* is stressed, as in Markdown. */
export const prose = (text: string) =>
  escape(text)
    .replace(/`([^`]+)`/g, (_, code: string) => codeOf(code))
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');

/** What a machine reads; a browser's translation leaves it alone. */
const codeOf = (escaped: string) => `<code translate="no">${escaped}</code>`;

export const code = (text: string) => codeOf(escape(text));

export const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${prose(paragraph)}</p>`)
    .join('');

export const list = (entries: readonly string[]) =>
  `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
