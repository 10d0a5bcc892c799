import { words } from '../text.js';
import { firstText, list, record, text, type Raw } from '../values.js';
import { urlOf } from './ids.js';
import type { Reader } from './reader.js';

/** `Person`, `Organization`, or a name. */
export function partyOf(value: unknown, reader: Reader): Raw {
  const node = record(value);
  const { document } = reader;
  return {
    name: words(firstText(value, document.one(node.name))),
    url: urlOf(node, reader),
    logo: addressOfImage(document.one(node.logo), reader),
  };
}

/** `Place`, `VirtualLocation`, `PostalAddress`, or words. */
export function placeOf(value: unknown, reader: Reader): Raw {
  if (text(value)) return { type: 'Place', name: words(value) };
  const node = record(value);
  const { document } = reader;
  const types = list(node['@type']);
  const isAddress = types.includes('PostalAddress');
  const address = isAddress ? node : document.one(node.address);
  const [geo, parts] = [document.node(node.geo), record(address)];
  return {
    type: types.includes('VirtualLocation') ? 'VirtualLocation' : 'Place',
    name: words(document.text(node.name)),
    address: text(address) ?? {
      streetAddress: document.text(parts.streetAddress),
      postalCode: document.text(parts.postalCode),
      addressLocality: document.text(parts.addressLocality),
    },
    url: urlOf(node, reader),
    latitude: document.text(geo.latitude ?? node.latitude),
    longitude: document.text(geo.longitude ?? node.longitude),
  };
}

/** `Offer`, `AggregateOffer`, or an address. */
export function offerOf(value: unknown, reader: Reader): Raw {
  const written = text(value);
  if (written) return { url: /^https?:/.test(written) ? written : undefined };
  const offer = record(value);
  const { document } = reader;
  const stated = document.node(offer.priceSpecification);
  const [low, high] = [text(offer.lowPrice), text(offer.highPrice)];
  const span = low && high && low !== high ? `${low} – ${high}` : low;
  const currency = firstText(offer.priceCurrency, stated.priceCurrency);
  const price = firstText(offer.price, stated.price) ?? span;
  return {
    url: urlOf(offer, reader),
    price: price === span && span !== low ? `${span} ${currency ?? ''}` : price,
    priceCurrency: currency,
  };
}

/** The first image; `photo` is what German tourism data calls it. */
export function imageOf(node: Raw, reader: Reader): Raw {
  const { document } = reader;
  for (const value of [node.image, node.photo, node.thumbnailUrl]) {
    const found = document.one(value);
    const image = addressOfImage(found, reader);
    if (image) return { image, _image: detailsOf(record(found), reader) };
  }
  return {};
}

/** A reference to what isn't in the document is no image. */
function addressOfImage(found: unknown, { document }: Reader) {
  const { contentUrl, url } = record(found);
  return firstText(found, document.text(contentUrl), document.text(url));
}

function detailsOf(image: Raw, { document }: Reader): Raw {
  const people = [image.author, image.creator, image.copyrightHolder];
  const names = people.map((one) => document.node(one).name);
  return {
    alt: words(document.text(image.caption)),
    creditText: words(
      firstText(image.creditText, ...people, ...names, image.copyrightNotice),
    ),
    width: document.text(image.width),
    height: document.text(image.height),
  };
}

/** `keywords` is one text with commas, several texts, or `DefinedTerm`s. */
export function tagsOf(node: Raw, { document }: Reader): string[] {
  return [...document.all(node.keywords), ...document.all(node.articleSection)]
    .map((term) => firstText(term, document.one(record(term).name)) ?? '')
    .flatMap((term) => term.split(','));
}

/** `inLanguage`, else that of the texts; other systems' names are none. */
export function languageOf(
  node: Raw,
  { document }: Reader,
): string | undefined {
  const said = document.one(node.inLanguage);
  const language = firstText(said, record(said).alternateName) ?? '';
  const isTag = /^[a-z]{2,3}(?:-\w+)*$/i.test(language);
  return isTag ? language : text(node['@language']);
}
