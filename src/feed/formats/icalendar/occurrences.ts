import type { Component } from './component.js';
import { endOf } from './end.js';
import { isAmong, keyOf, seriesOf, type Context } from './series.js';
import type { Time } from './times.js';

/** One event as it is going to be shown. */
export interface Occurrence {
  readonly event: Component;
  readonly start?: Time;
  readonly end?: Time | undefined;
  /** Which one of a series it is: when it would be by the rule. */
  readonly original?: number;
}

/** Of a series, and of all together. */
const MAX_OF_ONE = 366;
const MAX_OF_ALL = 2000;

/** Every occurrence of the events, in their order. */
export function occurrencesOf(
  events: readonly Component[],
  context: Context,
): Occurrence[] {
  const changes = changesOf(events, context);
  const all = events.flatMap((event) => {
    const [start] = context.times.read(event.property('dtstart'));
    if (!start) return [{ event }];
    const once = { event, start, end: endOf(event, start, context.times) };
    const original = changes.originals.get(event);
    if (original === undefined) return repeated(once, context, changes.keys);
    const isWanted = start.wall >= context.from && start.wall <= context.to;
    return isWanted ? [{ ...once, original }] : [];
  });
  const series = all.filter(({ original }) => original !== undefined);
  const kept = new Set(nearest(series, MAX_OF_ALL, context.now));
  return all.filter((each) => each.original === undefined || kept.has(each));
}

/** What `RECURRENCE-ID` says: this event stands for that one of its series. */
function changesOf(events: readonly Component[], { times }: Context) {
  const originals = new Map<Component, number>();
  const keys = new Map<string | undefined, Set<string>>();
  const starts = new Map<string | undefined, Time | undefined>();
  for (const event of events) {
    if (event.has('recurrence-id')) continue;
    starts.set(event.text('uid'), times.read(event.property('dtstart'))[0]);
  }
  for (const event of events) {
    const [id] = times.read(event.property('recurrence-id'));
    if (!id) continue;
    const uid = event.text('uid');
    const start = starts.get(uid) ?? id;
    originals.set(event, times.wallAt(id, start));
    keys.set(uid, (keys.get(uid) ?? new Set()).add(keyOf(id, start, times)));
  }
  return { originals, keys };
}

/** An event once, or as often as its series has it. */
function repeated(
  once: Occurrence & { readonly start: Time },
  context: Context,
  keys: ReadonlyMap<string | undefined, ReadonlySet<string>>,
): Occurrence[] {
  const { event, start, end } = once;
  const length = end ? end.wall - start.wall : 0;
  const walls = seriesOf(event, start, Math.max(length, 0), context);
  if (!walls) return [once];
  const changed = keys.get(event.text('uid')) ?? new Set();
  const all = walls
    .filter((wall) => !isAmong(wall, changed))
    .map((wall) => ({
      event,
      start: { ...start, wall },
      end: end && { ...end, wall: wall + length },
      original: wall,
    }));
  return nearest(all, MAX_OF_ONE, context.now);
}

/** Of too many, what comes next is wanted more than what is over. */
function nearest<T extends Occurrence>(
  all: readonly T[],
  most: number,
  now: number,
): T[] {
  if (all.length <= most) return [...all];
  const wall = ({ start }: T): number => start?.wall ?? 0;
  const sorted = [...all].sort((a, b) => wall(a) - wall(b));
  const over = sorted.filter((each) => wall(each) < now);
  const next = sorted.slice(over.length, over.length + most);
  const room = most - next.length;
  return [...(room ? over.slice(-room) : []), ...next];
}
