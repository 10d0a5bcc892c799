import type { Item, Place } from '../model/item.js';
import { urlOf } from './common.js';
import type { Node } from './tools.js';

/** Where an event is, and where an online event can be reached. */
export function locationsOf(item: Item): readonly Node[] {
  const { location = [], eventAttendanceMode, eventStatus } = item._event!;
  const places: Place[] = [...location];
  const online =
    /^(Online|Mixed)/.test(eventAttendanceMode ?? '') ||
    eventStatus === 'EventMovedOnline';
  if (online && !places.some(({ type }) => type === 'VirtualLocation')) {
    places.push({ type: 'VirtualLocation' });
  }
  return places
    .map((place) => placeOf(place, item))
    .filter((place) => place !== undefined);
}

export const isVirtual = (place: Node): boolean =>
  place['@type'] === 'VirtualLocation';

/** @returns undefined without what schema.org's consumers require. */
function placeOf(place: Place, item: Item): Node | undefined {
  const { name, address, url, latitude, longitude } = place;
  if (place.type === 'VirtualLocation') {
    // The notice says how to take part where the feed has no address for it.
    const way = url ?? urlOf(item);
    return way ? { '@type': place.type, name, url: way } : undefined;
  }
  const words = address ?? name;
  if (!words) return undefined;
  return {
    '@type': 'Place',
    name: name ?? address,
    address: addressOf(words),
    url,
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** *Am Markt 1, 12345 Ort*, as `normalise` writes it, else words. */
function addressOf(line: string): Node | string {
  const parts = /^(.+), (\d{4,5}) ([^\d,]+)$/.exec(line);
  if (!parts) return line;
  const [, streetAddress, postalCode, addressLocality] = parts;
  return {
    '@type': 'PostalAddress',
    streetAddress,
    postalCode,
    addressLocality,
  };
}
