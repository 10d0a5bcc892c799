import { withoutNote } from '../text.js';
import type { Raw } from '../values.js';
import { descriptionOf } from './description.js';
import { filesOf } from './files.js';
import type { Occurrence } from './occurrences.js';
import type { Times } from './times.js';
import { organizersOf, placesOf, webAddress } from './where.js';
import { isoDay, isoWall, written, writtenEnd } from './write.js';

/** An occurrence as a raw item. */
export function toItem(
  { event, start, end, original }: Occurrence,
  id: string,
  times: Times,
): Raw {
  const summary = event.property('summary');
  const { title, eventStatus } = withoutNote(event.text('summary'));
  const isCancelled = /^cancell?ed$/i.test(event.text('status') ?? '');
  return {
    id,
    url: webAddress(event.text('url')),
    title,
    ...descriptionOf(event),
    // When the notice was published, no calendar says.
    date_modified: modifiedOf(event, times),
    tags: event.properties('categories').flatMap(({ values }) => values),
    language: summary?.parameters.language,
    ...filesOf(event),
    _event: {
      startDate: start && written(start),
      endDate: start && end && writtenEnd(start, end),
      timeZone: start?.zone?.name,
      eventStatus: isCancelled ? 'EventCancelled' : eventStatus,
      location: placesOf(event),
      organizer: organizersOf(event),
      superEvent: original === undefined ? undefined : event.text('uid'),
    },
  };
}

function modifiedOf(event: Occurrence['event'], times: Times) {
  const [time] = times.read(
    event.property('last-modified', 'created', 'dtstamp'),
  );
  return time && written(time);
}

/** Characters of a `UID`; a series repeats it a thousand times. */
const MAX_UID = 1000;

/**
 * Ids as no other item has them: `uid#2027-03-08` in a series, with the time
 * if there are several on a day. Files without `UID` exist, and files that give
 * one to all events of a series.
 */
export function idsOf(occurrences: readonly Occurrence[]): string[] {
  const taken = new Set<string>();
  return occurrences.map(({ event, start, original }) => {
    const wall = original ?? start?.wall ?? 0;
    const name = event.text('uid') ?? event.text('summary') ?? '';
    const uid = name.slice(0, MAX_UID);
    const one = original === undefined && event.has('uid') ? [uid] : [];
    const candidates = [
      ...one,
      `${uid}#${isoDay(wall)}`,
      `${uid}#${isoWall(wall)}`,
    ];
    const id =
      candidates.find((each) => !taken.has(each)) ?? candidates.at(-1)!;
    taken.add(id);
    return id;
  });
}
