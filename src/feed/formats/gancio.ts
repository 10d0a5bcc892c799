import type { Format } from './format.js';
import { below, pageOf } from './site.js';
import { words } from './text.js';
import {
  firstText,
  list,
  number,
  record,
  text,
  word,
  type Raw,
} from './values.js';

/**
 * Events of a Gancio instance.
 *
 * @see https://gancio.org/dev/api
 */
export const format: Format = {
  address: (site) => below(site, 'api/events'),

  toJsonFeed({ value, url }) {
    if (!Array.isArray(value)) return undefined;
    const home = homeOf(url);
    return {
      home_page_url: home,
      items: value
        .map(record)
        .filter(({ is_visible }) => is_visible !== false)
        .map((event) => toItem(event, home)),
      next_url: nextOf(url, value.length),
    };
  },
};

/** The instance's own address. */
const homeOf = (url: string): string =>
  /^(https?:\/\/.*?\/)(?:api\/events|feed\/json)/.exec(url)?.[1] ??
  new URL(url).origin;

/** All events come at once, unless the address has a `max`; 0 is the first. */
function nextOf(url: string, count: number): string | undefined {
  const { searchParams } = new URL(url);
  const max = Number(searchParams.get('max'));
  const page = Number(searchParams.get('page')) || 0;
  return max > 0 && count >= max ? pageOf(url, page + 1) : undefined;
}

function toItem(event: Raw, home: string): Raw {
  const key = firstText(event.slug, event.id);
  const url = key && under(home, `event/${key}`);
  return {
    // Numbers are the same on every instance.
    id: url ?? event.id,
    url,
    title: words(event.title),
    content_html: event.description,
    // Names; older instances write `{ tag }`.
    tags: list(event.tags).map((tag) => record(tag).tag ?? tag),
    ...imageOf(list(event.media)[0], home),
    _event: {
      startDate: instant(event.start_datetime),
      endDate: instant(event.end_datetime),
      ...placesOf(event),
      superEvent: event.parentId,
    },
  };
}

/** Unix time in seconds. */
function instant(value: unknown): string | undefined {
  const date = new Date(number(value) * 1000);
  return !isNaN(date.getTime()) ? date.toISOString() : undefined;
}

function imageOf(value: unknown, home: string): Raw {
  const { url, name, width, height } = record(value);
  const file = text(url);
  if (!file) return {};
  const image = under(home, `media/thumb/${file}`);
  return { image, _image: { alt: text(name), width, height } };
}

function placesOf(event: Raw): Raw {
  const online = list(event.online_locations).map(virtualPlace);
  const { name, address, latitude, longitude } = record(event.place);
  // An instance calls the place of what is only online so.
  const isPlace = text(name) && !/^online$/i.test(word(name));
  const place = { type: 'Place', name, address, latitude, longitude };
  const mode = isPlace ? 'Mixed' : 'Online';
  return {
    location: isPlace ? [place, ...online] : online,
    ...(online.length > 0 && {
      eventAttendanceMode: `${mode}EventAttendanceMode`,
    }),
  };
}

/** Mostly an address, sometimes words about how to get one. */
function virtualPlace(value: unknown): Raw {
  const said = firstText(record(value).url, value);
  const isAddress = /^https?:/i.test(said ?? '');
  return {
    type: 'VirtualLocation',
    ...(isAddress ? { url: said } : { name: said }),
  };
}

const under = (home: string, path: string): string | undefined =>
  URL.canParse(path, home) ? new URL(path, home).href : undefined;
