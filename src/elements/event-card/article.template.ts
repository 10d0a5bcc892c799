import { paragraphs } from '../../content/paragraphs.js';
import { laterOf } from '../../i18n/later.js';
import type { Item, Place } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';
import { attachmentsTemplate } from './attachments.template.js';
import { offersTemplate } from './offers.template.js';

/** What an article has beside its item. */
interface Parts {
  /** The safe nodes of `content_html`, if it has one. */
  readonly nodes: unknown;
  /** What can be done with it. */
  readonly actions: unknown;
}

export function articleTemplate(
  kit: Kit,
  item: Item,
  context: Context,
  { nodes, actions }: Parts,
) {
  const { cardTemplate, html, metaTemplate } = kit;
  const offers = offersTemplate(kit, item, context);
  const meta = metaTemplate(item, context, addressOfPlace, offers);
  const text = html`
    ${bodyTemplate(kit, item, nodes)} ${attachmentsTemplate(kit, item, context)}
    ${actions} ${tagsTemplate(kit, item, context)}
    ${updatedTemplate(kit, item, context)}
  `;
  return cardTemplate(item, context, 'item', 'full', meta, text);
}

function bodyTemplate(kit: Kit, item: Item, nodes: unknown) {
  const { html, languageOf } = kit;
  const { content_html, content_text, summary } = item;
  const text = content_text ?? (content_html ? undefined : summary);
  const written = text && paragraphs(text).map((part) => html`<p>${part}</p>`);
  return html`<div part="body" lang=${languageOf(item)} dir="auto">
    ${content_html ? nodes : written}
  </div>`;
}

function tagsTemplate(
  { html, nothing }: Kit,
  { tags }: Item,
  context: Context,
) {
  if (!tags) return nothing;
  return html`<ul role="list" class="tags" aria-label=${laterOf(context).tags}>
    ${tags.map((tag) => html`<li dir="auto">${tag}</li>`)}
  </ul>`;
}

/** A change matters to readers when it came on a later day. */
function updatedTemplate(
  { html, nothing, shownDate }: Kit,
  item: Item,
  context: Context,
) {
  const { zone, dates } = context;
  const published = shownDate(item.date_published, item, zone);
  const modified = shownDate(item.date_modified, item, zone);
  if (!published || !modified) return nothing;
  const [first, last] = [published, modified].map(({ wall }) =>
    dates.inWords(wall, 'long'),
  );
  if (modified.wall <= published.wall || first === last) return nothing;
  return html`<p class="updated">
    <time datetime=${modified.datetime}
      >${laterOf(context).updated(last!)}</time
    >
  </p>`;
}

/** RFC 5870: the visitor's own map opens, and nothing is loaded before. */
function addressOfPlace({ url, latitude, longitude }: Place) {
  if (url || latitude === undefined || longitude === undefined) return url;
  return `geo:${latitude},${longitude}`;
}
