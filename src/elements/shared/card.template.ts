import { html, nothing } from 'lit';
import { summaryOf, titleOf } from '../../content/text.js';
import { blockDate } from '../../dates/item-dates.js';
import type { Item } from '../../model/item.js';
import {
  addressOf,
  imageOf,
  languageOf,
  type Context,
  type Variant,
} from './context.js';
import { dateTemplate } from './date.template.js';
import { atLevel } from './heading.template.js';
import { metaTemplate } from './meta.template.js';

/** A notice in short. One link, the title. */
export function teaserTemplate(
  item: Item,
  context: Context,
  id: string,
  variant: Variant = 'teaser',
) {
  // What stands in for a missing title was the summary.
  const summary = variant === 'teaser' && item.title && summaryOf(item);
  const excerpt = summary
    ? html`<p part="summary" lang=${languageOf(item)} dir="auto">${summary}</p>`
    : nothing;
  const meta = metaTemplate(item, context);
  return cardTemplate(item, context, id, variant, meta, excerpt);
}

/**
 * The frame of every card: heading, then date, then image, then the text. (No white
 * space between the parts: in a thousand rows it is a thousand nodes.)
 *
 * @param id - Of the heading; unique within the root.
 */
export function cardTemplate(
  item: Item,
  context: Context,
  id: string,
  variant: Variant,
  meta: unknown,
  text: unknown,
) {
  const { messages, target } = context;
  // As scheduled goes without saying.
  const said: Partial<Record<string, string>> = messages.status;
  const status = said[item._event?.eventStatus ?? ''];
  // Without an address it is HTML's placeholder link: no link, no tab stop.
  // (The space before it is always there: at the end of the status, a build would
  // cut it off, and alone in a part, Chromium doesn't hear it.)
  const card = html`<article part="card" class=${variant} aria-labelledby=${id}>
    <h3 id=${id} part="heading">
      ${status ? html`<span part="status">${status}:</span>` : nothing}
      <a
        part="link"
        href=${addressOf(item, context) ?? nothing}
        target=${target || nothing}
        rel="noopener"
        lang=${languageOf(item)}
        dir="auto"
        @click=${(event: Event) => context.open(event, item)}
        >${nameTemplate(item, context)}</a
      >
    </h3>
    ${dateTemplate(item, context)}${
      variant === 'compact' ? nothing : imageTemplate(item, context)
    }
    <div class="text">${meta}${text}</div>
  </article>`;
  return atLevel(card, context.level);
}

/** The title, and for the ear what tells it from its twin. */
function nameTemplate(item: Item, context: Context) {
  const { isTwin, dates, messages, target, zone } = context;
  const title = titleOf(item) || messages.untitled;
  const date = isTwin && blockDate(item, zone);
  const aside = [
    date ? dates.inWords(date.wall, 'full') : '',
    target === '_blank' ? messages.newTab : '',
  ].join(' ');
  return aside.trim()
    ? html`${title}<span class="heard" lang=${messages.lang}> ${aside}</span>`
    : title;
}

/** Images that could not be had. */
const lost = new Set<string>();

/** An image that can't be had leaves no gap. */
function imageTemplate(item: Item, { images }: Context) {
  const src = imageOf(item.image, item, images);
  if (!src || lost.has(src)) return nothing;
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
  const image = target as HTMLImageElement;
  lost.add(image.src);
  image.closest('figure')!.hidden = true;
}
