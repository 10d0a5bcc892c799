import type { Component, Property } from './component.js';
import { customZone } from './custom-zone.js';
import type { Effort } from './effort.js';
import { readTimes, type WrittenTime } from './written-time.js';
import { namedZone, UTC, type Zone } from './zone.js';

/** A time with its zone; one without is *floating*, and so is a day. */
export interface Time extends WrittenTime {
  readonly zone: Zone | undefined;
}

/** The times of a calendar, which has zones of its own. */
export class Times {
  /** Where the calendar is at home: `X-WR-TIMEZONE`. */
  readonly home: Zone | undefined;
  readonly #descriptions: readonly Component[];
  readonly #until: number;
  readonly #effort: Effort;
  readonly #zones = new Map<string, Zone | undefined>();

  /** @param until - The last wall time that anyone will ask for. */
  constructor(calendars: readonly Component[], until: number, effort: Effort) {
    this.#descriptions = calendars.flatMap((each) => each.all('vtimezone'));
    this.#until = until;
    this.#effort = effort;
    const named = calendars
      .map((each) => each.text('x-wr-timezone', 'timezone-id') ?? '')
      .map(namedZone);
    // UTC is what systems write when nobody has told them.
    this.home = named.find((zone) => zone && zone !== UTC);
  }

  /** All times of a property. */
  read(property: Property | undefined): Time[] {
    const { tzid } = property?.parameters ?? {};
    const zone = typeof tzid === 'string' ? this.#zone(tzid.trim()) : undefined;
    return readTimes(property).map((time) => {
      if (time.day) return { ...time, zone: undefined };
      return { ...time, zone: time.utc ? UTC : zone };
    });
  }

  /** What a clock shows at a time, where another one is at home. */
  wallAt(time: Time, { zone, day }: Time): number {
    if (time.day || !time.zone || time.zone === zone) return time.wall;
    const there = zone ?? this.home ?? this.#someZone;
    // A day has no zone: what someone's clock showed is what counts.
    const isLocal = day && time.zone !== UTC;
    if (isLocal || !there) return time.wall;
    return there.toWall(time.zone.toInstant(time.wall));
  }

  /** Which one a calendar means that is silent about it. */
  get #someZone(): Zone | undefined {
    const [first] = this.#descriptions;
    const id = first && first.text('tzid');
    return id ? this.#zone(id) : namedZone('Europe/Berlin');
  }

  #zone(id: string): Zone | undefined {
    if (!this.#zones.has(id)) this.#zones.set(id, this.#findZone(id));
    return this.#zones.get(id);
  }

  /**
   * The names of the world come first: what systems say about them is often
   * out of date. Some put a path of their own before the name.
   */
  #findZone(id: string): Zone | undefined {
    const parts = id.split('/');
    const named = [id, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
    const known = named.map(namedZone).find(Boolean);
    if (known) return known;
    const described = this.#descriptions.find(
      (each) => each.text('tzid') === id,
    );
    const zone = namedZone(described?.text('x-lic-location') ?? '');
    return (
      zone ?? (described && customZone(described, this.#until, this.#effort))
    );
  }
}
