import { laterOf } from '../../i18n/later.js';
import type { Neighbours } from '../../feed/neighbours.js';
import type { Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** The embedder's words; empty ones are the language's own. */
export interface Labels {
  readonly previousLabel: string;
  readonly nextLabel: string;
}

export function navTemplate(
  kit: Kit,
  { previous, next }: Neighbours,
  context: Context,
  { previousLabel, nextLabel }: Labels,
) {
  const { html } = kit;
  const messages = laterOf(context);
  const labels = {
    previous: previousLabel || messages.previous,
    next: nextLabel || messages.next,
  };
  const link = (
    side: keyof Neighbours,
    item: Item | undefined,
    arrow: string,
  ) => item && linkTemplate(kit, side, item, context, labels[side], arrow);
  return html`<nav part="nav" aria-label=${messages.neighbours}>
    ${link('previous', previous, 'M15 5l-7 7 7 7')}
    ${link('next', next, 'M9 5l7 7-7 7')}
  </nav>`;
}

function linkTemplate(
  { addressOf, html, nothing, languageOf, titleOf }: Kit,
  side: keyof Neighbours,
  item: Item,
  context: Context,
  label: string,
  arrow: string,
) {
  return html`<a
    part=${side}
    rel=${side === 'next' ? 'next' : 'prev'}
    href=${addressOf(item, context) ?? nothing}
    @click=${(event: Event) => context.open(event, item)}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${arrow} /></svg>
    <span>
      <span class="way">${label}</span>
      <span class="title" lang=${languageOf(item)} dir="auto">
        ${titleOf(item) || context.messages.untitled}
      </span>
    </span>
  </a>`;
}
