import { laterOf } from '../../i18n/later.js';
import type { Item, Offer } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** What it costs and where to register. */
export function offersTemplate(
  { html, nothing }: Kit,
  { _event }: Item,
  context: Context,
) {
  const { offers = [], isAccessibleForFree } = _event ?? {};
  const messages = laterOf(context);
  const prices = offers.map((offer) => priceOf(offer, context)).filter(Boolean);
  const free = isAccessibleForFree && !prices.length;
  const price = free ? messages.free : [...new Set(prices)].join(', ');
  const address = offers.find(({ url }) => url)?.url;
  return html`
    ${price ? html`<p part="price">${price}</p>` : nothing}
    ${
      address
        ? html`<p><a href=${address}>${messages.register}</a></p>`
        : nothing
    }
  `;
}

function priceOf({ price, priceCurrency }: Offer, context: Context): string {
  const { locale } = context;
  if (price === 0) return laterOf(context).free;
  if (typeof price !== 'number') return price ?? '';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: priceCurrency ?? 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(price);
}
