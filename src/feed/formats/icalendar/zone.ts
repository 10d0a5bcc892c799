const DAY = 86_400_000;

/** A time zone. Walls are what a clock shows, in milliseconds, as if UTC. */
export interface Zone {
  /** IANA name, if it has one. */
  readonly name?: string;
  toInstant(wall: number): number;
  toWall(instant: number): number;
}

export const UTC: Zone = {
  toInstant: (wall) => wall,
  toWall: (instant) => instant,
};

const zones = new Map<string, Zone | undefined>();

/** @returns undefined for what is no IANA name, such as Windows' own names. */
export function namedZone(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, makeZone(name));
  return zones.get(name);
}

function makeZone(name: string): Zone | undefined {
  if (/^(?:(?:Etc\/)?(?:UTC|UCT|Zulu)|Z|GMT)$/i.test(name)) return UTC;
  // Engines take `+01:00` for a zone, too.
  if (!/^[a-z_]+(?:\/[\w+-]+)*$/i.test(name)) return undefined;
  try {
    return intlZone(name);
  } catch {
    return undefined;
  }
}

/** @throws RangeError for an unknown name. */
function intlZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone: name,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const toWall = (instant: number): number => {
    const parts = format.formatToParts(instant);
    const part = (type: string): number =>
      Number(parts.find((each) => each.type === type)?.value);
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  };
  return { name, toWall, toInstant: (wall) => instantOf(wall, toWall) };
}

/**
 * Of a time that happens twice the first one; of one that is left out, by the
 * offset before the gap (RFC 5545 §3.3.5).
 */
function instantOf(wall: number, toWall: Zone['toWall']): number {
  const offsetAt = (instant: number): number => toWall(instant) - instant;
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const fits = (offset: number): boolean => offsetAt(wall - offset) === offset;
  return wall - (fits(before) || !fits(after) ? before : after);
}
