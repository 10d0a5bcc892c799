import { words } from '../text.js';
import type { Raw } from '../values.js';
import type { XmlElement } from './element.js';

/**
 * When and where an item happens, in one of the modules for it; its own dates
 * are those of the notice.
 *
 * @see https://web.resource.org/rss/1.0/modules/event/
 * @see https://www.rfc-editor.org/rfc/rfc6321 (xCal)
 */
export function eventOf(item: XmlElement): Raw | undefined {
  const when = item.first('gd:when');
  const startDate =
    dateOf(item, 'ev:startdate', 'xcal:dtstart') ??
    when?.attribute('startTime');
  if (!startDate) return undefined;
  const status = item.textOf('xcal:status');
  return {
    startDate,
    endDate: endOf(item) ?? when?.attribute('endTime'),
    timeZone: item.first('xcal:dtstart')?.attribute('tzid'),
    status,
    location: placeOf(item),
    organizer: item
      .all('ev:organizer', 'xcal:organizer')
      .map(({ text }) => words(text)),
  };
}

/** `20270308T180000Z` as ISO 8601 writes it for people. */
function dateOf(
  item: XmlElement,
  ...names: readonly string[]
): string | undefined {
  const found = item.first(...names);
  const text = found?.textOf('xcal:date-time', 'xcal:date') ?? found?.text;
  return text
    ?.replace(
      /^(\d{4})(\d\d)(\d\d)\b|^(\d{4})(\d\d)(\d\d)(?=T)/,
      '$1$4-$2$5-$3$6',
    )
    .replace(
      /T(\d\d)(\d\d)(\d\d)?/,
      (_, hour, minute, second = '00') => `T${hour}:${minute}:${second}`,
    );
}

/** In iCalendar a day at the end is the first one after the event. */
function endOf(item: XmlElement): string | undefined {
  const end = dateOf(item, 'ev:enddate');
  if (end) return end;
  const after = dateOf(item, 'xcal:dtend');
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(after ?? '');
  if (!match) return after;
  const [year, month, day] = match.slice(1).map(Number);
  const last = new Date(Date.UTC(year!, month! - 1, day! - 1));
  return last.toISOString().slice(0, 10);
}

function placeOf(item: XmlElement): Raw | undefined {
  const found = item.textOf('ev:location', 'xcal:location');
  const name = words(found) ?? item.first('gd:where')?.attribute('valueString');
  if (!name) return undefined;
  const [latitude, longitude] = item.textOf('georss:point')?.split(/\s+/) ?? [];
  return {
    type: 'Place',
    ...(/^https?:\S+$/.test(name) ? { url: name } : { name }),
    latitude: latitude ?? item.textOf('geo:lat'),
    longitude: longitude ?? item.textOf('geo:long'),
  };
}
