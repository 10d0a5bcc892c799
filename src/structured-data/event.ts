import type { EventDetails, Item } from '../model/item.js';
import { commonOf } from './common.js';
import { isVirtual, locationsOf } from './location.js';
import { offersOf } from './offers.js';
import { partyOf } from './party.js';
import { timesOf } from './times.js';
import { oneOrMore, type Node, type Setting } from './tools.js';

/** `Event` and those of its subtypes that an event as such may have. */
const TYPE =
  /^(?:(?:Business|Childrens|Comedy|Conference|Dance|Education|Exhibition|Food|Literary|Music|PerformingArts|Publication|Sale|Screening|Social|Sports|Theater|VisualArts)?Event|EventSeries|Festival|Hackathon)$/;

/**
 * @returns undefined where a search engine would call it invalid: without a
 *   readable start, a name or a place.
 * @see https://schema.org/Event
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventOf(item: Item, setting: Setting): Node | undefined {
  const details = item._event;
  const times = timesOf(item, setting);
  const name = setting.titleOf(item);
  if (!details || !times || !name) return undefined;
  const location = locationsOf(item);
  if (!location.length) return undefined;
  return {
    '@type': typeOf(details),
    ...commonOf(item, setting),
    name,
    ...times,
    eventStatus: term(details.eventStatus ?? 'EventScheduled'),
    eventAttendanceMode: term(modeOf(details, location)),
    location: oneOrMore(location),
    organizer: oneOrMore(setting.organizersOf(item).map(partyOf)),
    offers: oneOrMore(offersOf(details)),
    isAccessibleForFree: details.isAccessibleForFree,
  };
}

/** Feeds may write schema.org's address before it. */
function typeOf({ type = '' }: EventDetails): string {
  const name = type.replace(/^.*[/:#]/, '');
  return TYPE.test(name) ? name : 'Event';
}

const term = (name: string): string => `https://schema.org/${name}`;

/** Where a feed says nothing, the places do. */
function modeOf(details: EventDetails, location: readonly Node[]): string {
  const { eventAttendanceMode, eventStatus } = details;
  if (eventAttendanceMode) return eventAttendanceMode;
  const online = location.filter(isVirtual).length;
  if (!online) return 'OfflineEventAttendanceMode';
  return online === location.length || eventStatus === 'EventMovedOnline'
    ? 'OnlineEventAttendanceMode'
    : 'MixedEventAttendanceMode';
}
