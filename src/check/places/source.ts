import type { FormatName } from '../../feed/formats/detect.js';
import { record, text as textOf } from '../../feed/formats/values.js';
import { jsonPlaces } from './json.js';
import { jsonPointer, placeIn, type Places } from './place.js';

/** Comments and character data hold no elements. */
const ELEMENTS =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(?:[\w-]+:)?(item|entry)(?=[\s>/])/gi;

/** The places of a feed that is rewritten before it is read: of its items. */
export function placesIn(
  text: string,
  format: FormatName,
  items: readonly unknown[],
): Places {
  if (format === 'json-feed') return jsonPlaces(text);
  if (format === 'rss' || format === 'atom') return xmlPlaces(text);
  const index = (place: unknown): number => whereIs(items[Number(place)], text);
  return {
    pointer: (path) => jsonPointer(path),
    at([list, place]) {
      const found = list === 'items' ? index(place) : -1;
      return found < 0 ? undefined : placeIn(text, found);
    },
  };
}

/** Each item is one element, in the same order. */
function xmlPlaces(text: string): Places {
  const starts = [...text.matchAll(ELEMENTS)].filter(([, name]) => name);
  const steps = /<(?:[\w-]+:)?feed\b/.test(text.slice(0, 4000))
    ? ['feed', 'entry']
    : ['rss', 'channel', 'item'];
  return {
    at([, place]) {
      const start = typeof place === 'number' ? starts[place] : undefined;
      return start && placeIn(text, start.index);
    },
    pointer([list, place]) {
      const inItem = list === 'items' && typeof place === 'number';
      // XPath counts from 1.
      return inItem
        ? `/${steps.join('/')}[${place + 1}]`
        : `/${steps.slice(0, -1).join('/')}`;
    },
  };
}

/** Characters; a shorter text stands in many places. */
const TELLING = 4;

/** What only this item says: its id, of a series the part before the date. */
function whereIs(item: unknown, text: string): number {
  const { id, url, title } = record(item);
  const series = textOf(id)?.replace(/#[\d-]+(T.*)?$/, '');
  return [textOf(id), series, textOf(url), textOf(title)]
    .filter((words) => words !== undefined && words.length >= TELLING)
    .flatMap((words = '') => [words, words.replaceAll('/', '\\/')])
    .map((words) => text.indexOf(words))
    .reduce((found, index) => (found < 0 ? index : found), -1);
}
