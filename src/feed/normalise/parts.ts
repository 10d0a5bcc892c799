import type {
  Attachment,
  ImageDetails,
  Offer,
  Party,
  Place,
} from '../../model/item.js';
import { address, number, plain, record, text, type Read } from './read.js';
import { object } from './shape.js';

/** A bare text is a name. */
const named = (value: unknown): unknown =>
  typeof value === 'string' ? { name: value } : value;

const partyShape = object({
  name: plain(),
  type: text(80),
  url: address,
  logo: address,
});

/** JSON Feed `authors` (with `avatar`) and schema.org `organizer`. */
export const party: Read<Party> = (value, bases) => {
  const raw = record(named(value));
  const found = partyShape({ ...raw, logo: raw.logo ?? raw.avatar }, bases);
  return found?.name ? (found as Party) : undefined;
};

const attachmentShape = object({
  url: address,
  mime_type: text(100),
  title: plain(),
  size_in_bytes: number,
});

export const attachment: Read<Attachment> = (value, bases) => {
  const found = attachmentShape(value, bases);
  return found?.url ? (found as Attachment) : undefined;
};

const imageShape = object({
  alt: plain(),
  creditText: plain(),
  width: number,
  height: number,
});

/** HTML: an empty `alt` says that the image is decoration. */
export const image: Read<ImageDetails> = (value, bases) => {
  const found = imageShape(value, bases);
  return record(value).alt === '' ? { ...found, alt: '' } : found;
};

/** schema.org `PostalAddress` as one line: *Am Markt 1, 12345 Ort*. */
const postalAddress: Read<string> = (value, bases) => {
  if (typeof value === 'string') return plain()(value, bases);
  const { streetAddress, postalCode, addressLocality } = record(value);
  const join = (parts: readonly unknown[], between: string): string =>
    parts.flatMap((part) => plain()(part, bases) ?? []).join(between);
  const town = join([postalCode, addressLocality], ' ');
  return join([streetAddress, town], ', ') || undefined;
};

const degrees =
  (most: number): Read<number> =>
  (value, bases) => {
    const found = number(value, bases);
    return found !== undefined && Math.abs(found) <= most ? found : undefined;
  };

const placeShape = object({
  name: plain(),
  address: postalAddress,
  url: address,
  latitude: degrees(90),
  longitude: degrees(180),
});

/** schema.org `location`; coordinates may stand in its `geo`. */
export const place: Read<Place> = (value, bases) => {
  const raw = record(named(value));
  const found = placeShape({ ...record(raw.geo), ...raw }, bases);
  if (!(found?.name ?? found?.address ?? found?.url)) return undefined;
  const virtual = /VirtualLocation$/.test(String(raw.type));
  return { ...found, type: virtual ? 'VirtualLocation' : 'Place' };
};

/** `"12,50"` is a number, `"8 bis 12 Euro"` stays words. */
const price: Read<number | string> = (value, bases) => {
  const words = text(80)(value, bases);
  const amount = words && /^\d+([.,]\d+)?$/.test(words);
  return amount ? +words.replace(',', '.') : words;
};

/** ISO 4217; `Intl` throws for anything else. */
const currency: Read<string> = (value) =>
  /^[A-Z]{3}$/.test(String(value)) ? String(value) : undefined;

export const offer: Read<Offer> = object({
  url: address,
  price,
  priceCurrency: currency,
});
