import type { Item } from '../../src/model/item.js';

/** Raw JSON Feed, as rough as a test wants it. */
export type RawFeed = Record<string, unknown>;

/** A JSON Feed with these items; `more` adds to its top level. */
export function jsonFeed(items: unknown[], more: RawFeed = {}): RawFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Landkreis Musterhausen',
    home_page_url: 'https://www.landkreis.example/',
    language: 'de',
    items,
    ...more,
  };
}

/** `count` news, the newest first: *Meldung 1* of yesterday, and so on back. */
export function news(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `news-${index + 1}`,
    url: `https://www.landkreis.example/news/${index + 1}`,
    title: `Meldung ${index + 1}`,
    summary: `Worum es in Meldung ${index + 1} geht.`,
    date_published: new Date(
      Date.UTC(2026, 10, 23, 9) - index * 24 * 60 * 60 * 1000,
    ).toISOString(),
  }));
}

/** An event with these details of `_event`. */
export function event(details: RawFeed, more: RawFeed = {}): RawFeed {
  return {
    id: 'event',
    url: 'https://www.landkreis.example/termin',
    title: 'Lesung',
    date_published: '2026-01-20T09:00:00+01:00',
    _event: details,
    ...more,
  };
}

/** An address under which this lies; anything but text is written as JSON. */
export function addressOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** An address of the test server that answers like this; see its README. */
export function answer(query: Record<string, string>): string {
  const parameters = new URLSearchParams(query).toString();
  return new URL(`/feeds/feed.json?${parameters}`, location.href).href;
}

/** How often the address with this key was asked for. */
export async function requestsFor(key: string): Promise<number> {
  const response = await fetch(`/feeds/count?key=${key}`);
  return Number(await response.text());
}
