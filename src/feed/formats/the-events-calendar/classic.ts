import { list, record, type Raw } from '../values.js';

/**
 * An event as `tribe/events/v1` writes it, made of one as `tec/v1` does: a
 * post of WordPress with times, venues and organisers.
 */
export function classic(event: Raw): Raw {
  if (!('rendered' in record(event.title))) return event;
  const embedded = record(event._embedded);
  return {
    ...event,
    ...common(event),
    global_id: rendered(event.guid),
    title: rendered(event.title),
    date_utc: event.date_gmt,
    modified_utc: event.modified_gmt,
    utc_start_date: event.start_date_utc,
    utc_end_date: event.end_date_utc,
    image: list(embedded['wp:featuredmedia'])[0],
    // Numbers in the event itself.
    categories: list(embedded['wp:term']).flatMap(list),
    tags: [],
    venue: list(event.venues).map((venue) => ({
      ...record(venue),
      ...common(record(venue)),
      venue: rendered(record(venue).title),
    })),
    organizer: list(event.organizers).map((party) => ({
      ...record(party),
      ...common(record(party)),
      organizer: rendered(record(party).title),
    })),
  };
}

const common = ({ link, content, excerpt }: Raw): Raw => ({
  url: link,
  description: rendered(content),
  excerpt: rendered(excerpt),
});

const rendered = (value: unknown): unknown => record(value).rendered;
