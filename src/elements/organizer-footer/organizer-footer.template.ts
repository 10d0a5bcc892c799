import { laterOf } from '../../i18n/later.js';
import type { Item, Party } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** *A und B*, *A, B und C*: the language joins, the names stay links. */
export function organizersTemplate(
  kit: Kit,
  item: Item,
  label: string,
  context: Context,
) {
  const { images, locale } = context;
  const { html, organizersOf } = kit;
  const organizers = [...organizersOf(item)];
  const joined = new Intl.ListFormat(locale).formatToParts(
    organizers.map(({ name }) => name),
  );
  // The parts come in the order of the names, with words between them.
  const parts = joined.map(({ type, value }) =>
    type === 'element'
      ? partyTemplate(kit, organizers.shift()!, item, images)
      : value,
  );
  return html`<p part="organizers">
    <span class="label">${label || laterOf(context).organizers}: </span>${parts}
  </p>`;
}

/** The name says it all: a logo beside it is decoration. */
function partyTemplate(
  { html, imageOf }: Kit,
  { name, url, logo }: Party,
  item: Item,
  images: Context['images'],
) {
  const src = imageOf(logo, item, images);
  const image =
    src &&
    html`<img
      src=${src}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${hide}
    />`;
  return url
    ? html`<a href=${url} dir="auto">${image}${name}</a>`
    : html`<span dir="auto">${image}${name}</span>`;
}

function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}
