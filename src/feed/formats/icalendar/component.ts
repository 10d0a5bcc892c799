import ICAL from 'ical.js';

/** A content line, RFC 5545 §3.1, as far as it could be read. */
export interface Property {
  /** By name in lower case. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
  /** The value as it was written. */
  readonly written: string;
}

/** A component, RFC 5545 §3.6: an event, a time zone, a calendar. */
export class Component {
  readonly parts: Component[] = [];
  readonly #lines = new Map<string, string[]>();
  /** A series asks for the same ones again and again. */
  readonly #properties = new Map<string, readonly Property[]>();

  constructor(readonly name: string) {}

  add(name: string, line: string): void {
    const lines = this.#lines.get(name);
    if (lines) lines.push(line);
    else this.#lines.set(name, [line]);
  }

  has(name: string): boolean {
    return this.#lines.has(name);
  }

  /** The parts with one of these names, in order. */
  all(...names: readonly string[]): Component[] {
    return this.parts.filter(({ name }) => names.includes(name));
  }

  /** The properties with a name, without those that can't be read. */
  properties(name: string): readonly Property[] {
    const known = this.#properties.get(name);
    if (known) return known;
    const lines = this.#lines.get(name) ?? [];
    const found = lines.flatMap((line) => read(line) ?? []);
    this.#properties.set(name, found);
    return found;
  }

  property(...names: readonly string[]): Property | undefined {
    return names.flatMap((name) => this.properties(name))[0];
  }

  /** The text of the first of these properties that has one. */
  text(...names: readonly string[]): string | undefined {
    return names
      .flatMap((name) => this.properties(name))
      .map(textOf)
      .find(Boolean);
  }
}

/** RFC 7265 §3.4: name, parameters, type, values. */
type JCalProperty = [string, Property['parameters'], string, ...unknown[]];

/** Everything up to the colon that no quotes surround. */
const NAME_AND_PARAMETERS = /^[^:"]*(?:"[^"]*"[^:"]*)*:/;

function read(line: string): Property | undefined {
  try {
    const { property } = ICAL.parse;
    // The library wants rules in capitals; RFC 5545 §2 doesn't.
    const known = /^rrule\b/i.test(line) ? line.toUpperCase() : line;
    const jCal = property(known, ICAL.design.icalendar) as JCalProperty;
    const [, parameters, , ...values] = jCal;
    const written = line.replace(NAME_AND_PARAMETERS, '').trim();
    return { parameters, values, written };
  } catch {
    return undefined;
  }
}

/** Names that RFC 5545 doesn't know come with their escapes (§3.3.11). */
export function textOf({ values, written }: Property): string | undefined {
  const [value] = values;
  const text = typeof value === 'string' ? value : written;
  const escaped = text === written && text.includes('\\');
  return (
    (escaped
      ? text.replace(/\\([\\;,nN])/g, (_, sign: string) =>
          /n/i.test(sign) ? '\n' : sign,
        )
      : text
    ).trim() || undefined
  );
}
