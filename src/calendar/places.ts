import type { Entry } from './entry.js';
import { line, text } from './lines.js';

/** Where an event is: as words, and as a point on the map. */
export function placesOf({ item, language }: Entry): string[] {
  const places = item._event?.location ?? [];
  const words = places.map(({ type, name, address, url }) => {
    const online = type === 'VirtualLocation';
    const { messages } = language;
    const parts = online
      ? [messages.online, name, address, url]
      : [name, address];
    return [...new Set(parts.filter(Boolean))].join(', ') || url;
  });
  const point = places.find(
    ({ latitude, longitude }) =>
      latitude !== undefined && longitude !== undefined,
  );
  return [
    ...(words.length ? [line('LOCATION', text(words.join('; ')))] : []),
    // Six decimals, RFC 5545 §3.8.1.6; a number alone may be `1e-7`.
    ...(point
      ? [`GEO:${point.latitude!.toFixed(6)};${point.longitude!.toFixed(6)}`]
      : []),
  ];
}
