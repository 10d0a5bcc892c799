import type { Format, Source, Tools } from './format.js';
import { below, homeOf, nextByHeader, nextPage } from './site.js';
import { teaser, withoutNote, words } from './text.js';
import { classic } from './the-events-calendar/classic.js';
import { costOf } from './the-events-calendar/cost.js';
import { timeOf } from './the-events-calendar/time.js';
import { firstText, list, record, text, type Raw } from './values.js';
import { utc } from './wordpress-date.js';
import { picture } from './wordpress-image.js';

/** Of the query's parameters, those that choose a time. */
const CHOOSES_TIME = /[?&](?:start|end)/;

/**
 * Events of the WordPress plugin *The Events Calendar*, `tribe/events/v1`; and
 * of its newer `tec/v1`, whose events look like WordPress's posts.
 *
 * @see https://docs.theeventscalendar.com/rest-api-overview/
 */
export const format: Format = {
  address(site) {
    // `start_date=now` would leave out the exhibition that runs since Monday;
    // days are whole ones here, so this is: over today, or later.
    const ends = CHOOSES_TIME.test(site.search) ? [] : ['ends_after=yesterday'];
    const path = 'wp-json/tribe/events/v1/events';
    return below(site, path, 'per_page=50', ...ends);
  },

  toJsonFeed(source, tools) {
    const { value, url } = source;
    const answer = record(value);
    const isOne = 'start_date' in answer;
    const events = isOne ? [answer] : (answer.events ?? value);
    if (!Array.isArray(events)) return undefined;
    return {
      home_page_url: homeOf(url),
      items: events
        .map((event) => classic(record(event)))
        .filter(({ hide_from_listings }) => hide_from_listings !== true)
        .map((event) => toItem(event, tools)),
      // Not by `total_pages`: the plugin counts wrong.
      next_url: nextPage(answer.next_rest_url, url) ?? newerNext(source),
    };
  },
};

/** `tec/v1` counts pages in a header, as WordPress does. */
const newerNext = (source: Source): string | undefined =>
  Array.isArray(source.value) ? nextByHeader(source) : undefined;

function toItem(event: Raw, { decodeEntities }: Tools): Raw {
  const { title, eventStatus } = withoutNote(words(event.title));
  const { isVirtual, location } = placesOf(event);
  const website = text(event.website);
  return {
    id: firstText(event.global_id, event.id),
    url: event.url,
    // The plugin escapes it for HTML.
    external_url: website && decodeEntities(website),
    title,
    summary: teaser(event.excerpt),
    content_html: event.description,
    date_published: utc(event.date_utc),
    date_modified: utc(event.modified_utc),
    tags: [...list(event.categories), ...list(event.tags)].map(
      (term) => record(term).name,
    ),
    ...picture(event.image),
    _event: {
      ...timeOf(event),
      ...costOf(event, decodeEntities),
      // Only a single event's answer has it.
      eventStatus: eventStatus ?? record(event.json_ld).eventStatus,
      ...(isVirtual && { eventAttendanceMode: modeOf(location.length) }),
      location,
      organizer: list(event.organizer).map(organizer),
    },
  };
}

/** The plugin's own pages of a place or organiser may answer 404: paid only. */
const pageOfOwn = ({ website, url }: Raw): string | undefined =>
  firstText(website, url);

function organizer(value: unknown): Raw {
  const party = record(value);
  return {
    name: words(party.organizer),
    url: pageOfOwn(party),
    logo: picture(party.image).image,
  };
}

/** `venue` is `[]` where there is none; *Virtual Events* adds an address. */
function placesOf(event: Raw) {
  const venues = list(event.venue).map(record);
  const isVirtual = event.is_virtual === true;
  const online = { type: 'VirtualLocation', url: event.virtual_url };
  const location = venues.map((venue) => ({
    type: 'Place',
    name: words(venue.venue),
    address: {
      streetAddress: venue.address,
      postalCode: venue.zip,
      addressLocality: venue.city,
    },
    url: pageOfOwn(venue),
    latitude: venue.geo_lat,
    longitude: venue.geo_lng,
  }));
  return { isVirtual, location: isVirtual ? [...location, online] : location };
}

const modeOf = (places: number): string =>
  places > 1 ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
