import type {
  Attachment,
  ImageDetails,
  Offer,
  Party,
  Place,
} from '../../model/item.js';
import {
  address,
  number,
  plain,
  record,
  text,
  word,
  type Read,
} from './read.js';
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
export const party: Read<Party> = (value, from) => {
  const raw = record(named(value));
  const found = partyShape({ ...raw, logo: raw.logo ?? raw.avatar }, from);
  return found?.name ? (found as Party) : undefined;
};

const attachmentShape = object({
  url: address,
  mime_type: text(100),
  title: plain(),
  size_in_bytes: number,
});

export const attachment: Read<Attachment> = (value, from) => {
  const found = attachmentShape(value, from);
  return found?.url ? (found as Attachment) : undefined;
};

const imageShape = object({
  alt: plain(),
  creditText: plain(),
  width: number,
  height: number,
});

/** HTML: an empty `alt` says that the image is decoration. */
export const image: Read<ImageDetails> = (value, from) => {
  const found = imageShape(value, from);
  return record(value).alt === '' ? { ...found, alt: '' } : found;
};

/** schema.org `PostalAddress` as one line: *Am Markt 1, 12345 Ort*. */
const postalAddress: Read<string> = (value, from) => {
  if (typeof value === 'string') return plain()(value, from);
  const { streetAddress, postalCode, addressLocality } = record(value);
  const join = (parts: readonly unknown[], between: string): string =>
    parts.flatMap((part) => plain()(part, from) ?? []).join(between);
  const town = join([postalCode, addressLocality], ' ');
  return text()(join([streetAddress, town], ', '), from);
};

const degrees =
  (most: number): Read<number> =>
  (value, from) => {
    const found = number(value, from);
    return Math.abs(found!) <= most ? found : undefined;
  };

const placeShape = object({
  name: plain(),
  address: postalAddress,
  url: address,
  latitude: degrees(90),
  longitude: degrees(180),
});

/** schema.org `location`; coordinates may stand in its `geo`. */
export const place: Read<Place> = (value, from) => {
  const raw = record(named(value));
  const found = placeShape({ ...record(raw.geo), ...raw }, from);
  if (!(found?.name ?? found?.address ?? found?.url)) return undefined;
  const virtual = /VirtualLocation$/.test(word(raw.type));
  return { ...found, type: virtual ? 'VirtualLocation' : 'Place' };
};

/** `"12,50"` is a number, `"8 bis 12 Euro"` stays words. */
const price: Read<number | string> = (value, from) => {
  const words = text(80)(value, from);
  const amount = words && /^\d+([.,]\d+)?$/.test(words);
  return amount ? +words.replace(',', '.') : words;
};

/** ISO 4217; `Intl` throws for anything else. */
const currency: Read<string> = (value) =>
  /^[A-Z]{3}$/.test(word(value)) ? (value as string) : undefined;

export const offer: Read<Offer> = object({
  url: address,
  price,
  priceCurrency: currency,
});
