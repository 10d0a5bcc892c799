/** What a clock and a calendar on the wall show. */
export interface Wall {
  /** `2027-03-08` */
  readonly day?: string | undefined;
  /** `19:30` */
  readonly clock?: string | undefined;
  /** The zone of the wall, where the date had to be brought there. */
  readonly zone?: string | undefined;
}

const DATE =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?/i;
const CLOCK = /^\d\d:\d\d/;
const MINUTE = 60 * 1000;
const MILLISECONDS = 24 * 60 * 60 * 1000;

/** As everywhere in the library: where no zone is said, it is this one. */
const HOME_ZONE = 'Europe/Berlin';

/** A date, an instant or a time of day, as it is on the wall of a zone. */
export function onTheWall(written: string, zone = HOME_ZONE): Wall {
  if (CLOCK.test(written)) return { clock: written.slice(0, 5) };
  const [, day, clock, offset] = DATE.exec(written) ?? [];
  if (!offset) return { day, clock };
  const instant = instantOf(`${day}-${clock}`, offset);
  if (isNaN(instant)) return { day, clock };
  const parts = formatterOf(zone).formatToParts(instant);
  const part = (type: string): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    clock: `${part('hour')}:${part('minute')}`,
    zone,
  };
}

/** @param wall - `2027-03-08-19:30`. */
function instantOf(wall: string, offset: string): number {
  const [year = NaN, month = NaN, ...rest] = wall.split(/[-:]/).map(Number);
  const [, sign, hours = 0, minutes = 0] =
    /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Date.UTC(year, month - 1, ...rest) - east * MINUTE;
}

/** A zone's name, if the engine knows it. */
export function zoneOf(name: string | undefined): string | undefined {
  try {
    return name && /^[a-z]+\/[\w/+-]+$/i.test(name) && formatterOf(name)
      ? name
      : undefined;
  } catch {
    return undefined;
  }
}

/** Making one is slow; a document has few zones. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days since 1970. */
export function dayNumber(day: string | undefined): number | undefined {
  const [year = NaN, month = NaN, date = NaN] = (day ?? '')
    .split('-')
    .map(Number);
  const number = Date.UTC(year, month - 1, date) / MILLISECONDS;
  return isNaN(number) ? undefined : number;
}

export const isoDay = (day: number): string =>
  new Date(day * MILLISECONDS).toISOString().slice(0, 10);
