import { html, nothing } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../shared/heading.template.js';

/** The list's own heading, one level above its items'. */
export function labelTemplate(label: string, level: number) {
  return html`<div part="label" class="label">
    ${heading(level - 1, label, 'label')}
  </div>`;
}

/** @param more - How many items *show more* would add; 0 for no button. */
export function listTemplate(
  messages: Messages,
  more: number,
  showMore: () => void,
) {
  return html`
    <ul role="list" part="list"></ul>
    ${
      more
        ? html`<button part="more" type="button" @click=${showMore}>
            ${messages.more(more)}
          </button>`
        : nothing
    }
  `;
}
