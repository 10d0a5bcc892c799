import { html, nothing } from 'lit';
import { eventTime } from '../../dates/event-time.js';
import { zonesOf } from '../../dates/item-zones.js';
import { lastDate, shownDate } from '../../dates/item-dates.js';
import { when } from '../../dates/when.js';
import type { Item, Place } from '../../model/item.js';
import type { Context } from './context.js';

type LinkTo = (place: Place) => string | undefined;

/**
 * The lines under a title: what became of the event, its time, its places.
 *
 * @param link - Where a place leads; in a teaser only the title is a link.
 * @param more - Further lines.
 * @returns `nothing` without any, as news have it.
 */
export function metaTemplate(
  item: Item,
  context: Context,
  link: LinkTo = () => undefined,
  more: unknown = nothing,
) {
  const note = statusNote(item, context);
  const source = context.named && item._feed?.title;
  const places = item._event?.location ?? [];
  const lines = [
    note && html`<p part="status">${note}</p>`,
    timeOf(item, context),
    ...places.map((place) => placeTemplate(place, context, link)),
    source && html`<p><bdi>${source}</bdi></p>`,
    more,
  ].filter((line) => line && line !== nothing);
  return lines[0] ? html`<div part="meta">${lines}</div>` : nothing;
}

/** What the one word before the title leaves open. */
function statusNote(item: Item, { messages, zone, dates }: Context) {
  const { eventStatus, previousStartDate, startDate } = item._event ?? {};
  if (eventStatus === 'EventPostponed') return messages.newDateFollows;
  if (eventStatus !== 'EventRescheduled') return undefined;
  const to = shownDate(startDate, item, zone);
  const from = shownDate(previousStartDate, item, zone);
  if (!to || !from || to.datetime === from.datetime) return undefined;
  const shared = (length: number): boolean =>
    to.datetime.slice(0, length) === from.datetime.slice(0, length);
  const [is, was] = [to, from].map(({ wall }, index) =>
    shared(11)
      ? messages.clock(dates.inWords(wall, 'time'))
      : dates.inWords(wall, index && shared(4) ? 'day' : 'long'),
  );
  return messages.rescheduled(is!, was!);
}

/** A postponed event's old time is nobody's business any more. */
function timeOf(item: Item, context: Context) {
  const { zone: chosen, messages, now } = context;
  const time = eventTime(item, chosen);
  const { eventStatus, location, eventAttendanceMode } = item._event ?? {};
  if (!time || eventStatus === 'EventPostponed') return nothing;
  const named =
    /^(Online|Mixed)/.test(eventAttendanceMode ?? '') ||
    eventStatus === 'EventMovedOnline' ||
    location?.some(({ type }) => type === 'VirtualLocation');
  const zone = zonesOf(item, chosen).shown;
  // What was called off isn't running.
  const clock = eventStatus === 'EventCancelled' ? NaN : now;
  const text = when(time, { ...context, now: clock, zone, named });
  if (!text) return nothing;
  // The block has the start for machines. The ear gets a word for the dash,
  // by CSS: the text, as it is searched and copied, stays as it is seen.
  const [last, dash, first] = text.split(/( ?– ?)/).reverse();
  const { datetime } = lastDate(time);
  return dash
    ? html`<p>
        ${first}<span aria-hidden="true">${dash}</span
        ><time data-to=${messages.to} datetime=${datetime}>${last}</time>
      </p>`
    : html`<p><time datetime=${datetime}>${last}</time></p>`;
}

function placeTemplate(place: Place, { messages }: Context, link: LinkTo) {
  const online = place.type === 'VirtualLocation';
  const parts = [online && messages.online, place.name, place.address];
  const words = new Set(parts.filter(Boolean));
  const text = [...words].join(', ') || place.url;
  const address = link(place);
  return html`<p part="location">
    <bdi>${address ? html`<a href=${address}>${text}</a>` : text}</bdi>
  </p>`;
}
