import { html, nothing } from 'lit';
import { titleOf } from '../../content/text.js';
import { labelTemplate } from '../../elements/event-list/event-list.template.js';
import type { Group } from '../../elements/event-list/part.js';
import { teaserTemplate } from '../../elements/shared/card.template.js';
import type { Context } from '../../elements/shared/context.js';
import { heading } from '../../elements/shared/heading.template.js';
import { messageTemplate } from '../../elements/shared/states.template.js';

/** What `<event-list>` draws, all at once. */
export function listTemplate(
  groups: readonly Group[],
  label: string,
  hasMore: boolean,
  context: Context,
) {
  const { messages, level } = context;
  const labelled = label ? labelTemplate(label, level) : nothing;
  const rows = rowsOf({ ...context, level: level + Number(isGrouped(groups)) });
  return html`<div data-prerendered="event-list" ?data-more=${hasMore}>
    <div lang=${messages.lang} dir=${messages.dir}>
      <section aria-labelledby=${label ? 'label' : nothing}>
        ${labelled} ${groups.length ? nothing : messageTemplate(messages.empty)}
        ${groups.map(({ label: name, items }, index) => {
          const id = `group-${index}`;
          return html`${name ? heading(level, name, id) : nothing}
            <ul role="list" part="list" aria-labelledby=${name ? id : nothing}>
              ${items.map(rows)}
            </ul>`;
        })}
      </section>
    </div>
  </div>`;
}

const isGrouped = ([first]: readonly Group[]): boolean => Boolean(first?.label);

/** Rows one after the other: they count, and know whose title was there. */
function rowsOf(context: Context) {
  const titles = new Set<string>();
  let count = 0;
  return (item: Group['items'][number]) => {
    const isTwin = titles.size === titles.add(titleOf(item)).size;
    const card = teaserTemplate(
      item,
      { ...context, isTwin },
      `item-${count++}`,
    );
    return html`<li part="item">${card}</li>`;
  };
}
