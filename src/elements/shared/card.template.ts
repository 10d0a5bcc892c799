import { html, nothing } from 'lit';
import { summaryOf, titleOf } from '../../content/text.js';
import { blockDate } from '../../dates/item-dates.js';
import { inWords } from '../../dates/words.js';
import type { Item } from '../../model/item.js';
import { addressOf, imageOf, languageOf, type Context } from './context.js';
import { dateTemplate } from './date.template.js';
import { heading } from './heading.template.js';
import { metaTemplate } from './meta.template.js';

export const VARIANTS = ['full', 'teaser', 'compact'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A notice in short. One link, the title. */
export function teaserTemplate(
  item: Item,
  context: Context,
  id: string,
  variant: Variant = 'teaser',
) {
  // What stands in for a missing title was the summary.
  const summary = variant === 'teaser' && item.title && summaryOf(item);
  const text = html`${metaTemplate(item, context)}
  ${
    summary
      ? html`<p part="summary" lang=${languageOf(item)} dir="auto">
          ${summary}
        </p>`
      : nothing
  }`;
  return cardTemplate(item, context, id, variant, text);
}

/**
 * The frame of every card: heading, then date, then image, then text.
 *
 * @param id - Of the heading; unique within the root.
 */
export function cardTemplate(
  item: Item,
  context: Context,
  id: string,
  variant: Variant,
  text: unknown,
) {
  return html`<article part="card" class=${variant} aria-labelledby=${id}>
    ${heading(context.level, titleTemplate(item, context), id)}
    ${dateTemplate(item, context)}
    ${variant === 'compact' ? nothing : imageTemplate(item, context)}
    <div class="text">${text}</div>
  </article>`;
}

function titleTemplate(item: Item, context: Context) {
  const { isTwin, locale, messages, target, zone } = context;
  // As scheduled goes without saying.
  const said: Partial<Record<string, string>> = messages.status;
  const status = said[item._event?.eventStatus ?? ''];
  const title = titleOf(item) || messages.untitled;
  const href = addressOf(item, context);
  const date = isTwin && blockDate(item, zone);
  // For the ear.
  const aside = [
    date ? inWords(date.wall, 'full', locale) : '',
    target === '_blank' ? messages.newTab : '',
  ].join(' ');
  // Without an address it is HTML's placeholder link: no link, no tab stop.
  return html`${status ? html`<span part="status">${status}:</span>` : nothing}
    <a
      part="link"
      href=${href ?? nothing}
      target=${target || nothing}
      rel="noopener"
      lang=${languageOf(item)}
      dir="auto"
      @click=${(event: Event) => context.open(event, item)}
      >${title}${aside.trim() ? html`<span class="hidden" lang=${messages.lang}> ${aside}</span>` : nothing}</a
    >`;
}

/** An image that can't be had leaves no gap. */
function imageTemplate(item: Item, { images }: Context) {
  const src = imageOf(item.image, item, images);
  if (!src) return nothing;
  const { alt, creditText, width, height } = item._image ?? {};
  return html`<figure part="image" role=${creditText ? nothing : 'none'}>
    <img
      src=${src}
      alt=${alt ?? ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${hideFigure}
    />
    ${
      creditText
        ? html`<figcaption part="credit">${creditText}</figcaption>`
        : nothing
    }
  </figure>`;
}

function hideFigure({ target }: Event): void {
  (target as Element).closest('figure')!.hidden = true;
}
