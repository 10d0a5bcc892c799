import { Component } from './component.js';

/** Components within components; real calendars need four. */
const MAX_DEPTH = 8;

/**
 * The components of an iCalendar file. What is no content line is passed over,
 * and so is an end that is missing: one event's slip doesn't cost the others.
 *
 * @returns what holds the calendars; there may be several.
 */
export function readCalendars(text: string): Component {
  const root = new Component('');
  const open = [root];
  for (const line of unfolded(text)) {
    const match = /^([\w-]+)[;:]/.exec(line);
    const name = match?.[1]?.toLowerCase();
    if (name === 'begin') begin(open, partOf(line));
    else if (name === 'end') end(open, partOf(line));
    else if (name) open.at(-1)!.add(name, line);
  }
  return root;
}

/** RFC 5545 §3.1: a line break with a space after it is none. */
const unfolded = (text: string): string[] =>
  text.replace(/(?:\r\n?|\n)[ \t]/g, '').split(/[\r\n]+/);

const partOf = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toLowerCase();

function begin(open: Component[], name: string): void {
  // Events aren't nested: the one before has no end.
  if (name === 'vevent') end(open, name);
  if (open.length > MAX_DEPTH) return;
  const part = new Component(name);
  open.at(-1)!.parts.push(part);
  open.push(part);
}

function end(open: Component[], name: string): void {
  const index = open.findLastIndex((part) => part.name === name);
  if (index > 0) open.length = index;
}
