import { html, nothing } from 'lit';
import { heading } from '../shared/heading.template.js';
import type { Group } from './part.js';

/** The list's own heading, one level above its items'. */
export function labelTemplate(label: string, level: number) {
  return html`<div part="label" class="label">
    ${heading(level - 1, label, 'label')}
  </div>`;
}

/**
 * @param level - Of the groups' headings.
 * @param more - The name of the button *show more*; falsy for none.
 */
export function listTemplate(
  groups: readonly Group[],
  level: number,
  more: unknown,
  showMore: () => void,
) {
  return html`
    ${groups.map(({ label }, index) => {
      const id = `group-${index}`;
      return html`${label && heading(level, label, id)}
        <ul
          role="list"
          part="list"
          aria-labelledby=${label ? id : nothing}
        ></ul>`;
    })}
    ${
      more
        ? html`<button part="more" type="button" @click=${showMore}>
            ${more}
          </button>`
        : nothing
    }
  `;
}
