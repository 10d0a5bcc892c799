import type { EventStatus } from '../model/item.js';
import type { Entry } from './entry.js';
import { line, text } from './lines.js';

/** RFC 5545 §3.8.1.11; an event is as announced unless it says otherwise. */
const STATUS: Partial<Record<EventStatus, string>> = {
  EventCancelled: 'CANCELLED',
  EventPostponed: 'TENTATIVE',
};

/**
 * What became of an event: for calendars, and in words, because many don't show
 * it. A new date speaks for itself.
 */
export function statusOf({ item, title, language }: Entry): string[] {
  const status = item._event?.eventStatus ?? 'EventScheduled';
  const isDated = ['EventScheduled', 'EventRescheduled'].includes(status);
  const words = isDated
    ? title
    : `${language.messages.status[status as 'EventCancelled']}: ${title}`;
  return [
    line('SUMMARY', text(words)),
    `STATUS:${STATUS[status] ?? 'CONFIRMED'}`,
  ];
}
