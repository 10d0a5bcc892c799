import type { EventDetails, Offer } from '../model/item.js';
import type { Node } from './tools.js';

/** What it costs; a free event costs 0, which is what search engines read. */
export function offersOf(details: EventDetails): readonly Node[] {
  const free = details.isAccessibleForFree === true;
  const offers: readonly Offer[] = details.offers ?? (free ? [{}] : []);
  return offers
    .map((offer) => offerOf(offer, free))
    .filter((offer) => offer !== undefined);
}

/** Words such as *8 bis 12 Euro* are no price to schema.org. */
function offerOf(offer: Offer, free: boolean): Node | undefined {
  const { url, priceCurrency = 'EUR' } = offer;
  const price = free ? (offer.price ?? 0) : offer.price;
  const priced = typeof price === 'number' && { price, priceCurrency };
  if (!url && !priced) return undefined;
  return { '@type': 'Offer', ...priced, url };
}
