import type { Kit } from '../../shared/kit.js';
import { laterOf } from '../../../i18n/later.js';
import type { Context } from '../../shared/context.js';

/** The ways back: where a link leads, and what a click does instead. */
export interface Back {
  readonly href: string;
  readonly go: (event: MouseEvent) => void;
}

/**
 * The list, and instead of it an article: what is hidden keeps its rows, its
 * pages and its place.
 *
 * @param body - The list.
 * @param article - What is open, if anything.
 * @param gone - The article isn't in the list any more.
 */
export function readerTemplate(
  { html, messageTemplate }: Kit,
  body: unknown,
  article: unknown,
  gone: boolean,
  context: Context,
) {
  return html`${gone ? messageTemplate(laterOf(context).gone) : ''} ${article}
    <div ?hidden=${Boolean(article)}>${body}</div>`;
}

/** An article between two ways back. */
export function articleTemplate(
  kit: Kit,
  parts: readonly unknown[],
  back: Back,
  context: Context,
) {
  return kit.html`<div class="reader">
    ${backTemplate(kit, back, context)} ${parts}
    ${backTemplate(kit, back, context)}
  </div>`;
}

function backTemplate({ html }: Kit, { href, go }: Back, context: Context) {
  return html`<a part="back" href=${href} @click=${go}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M15 5l-7 7 7 7" />
    </svg>
    ${laterOf(context).back}
  </a>`;
}
