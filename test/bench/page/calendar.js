import { dateOf, meetingOf } from './words.js';

/** The range that calendars need: a little more than the items take up. */
export function rangeOf(items) {
  const days = items.map((item) => dateOf(item).slice(0, 10)).sort();
  const from = new Date(days[0]);
  const to = new Date(days.at(-1));
  return { from, days: (to - from) / 86_400_000 + 1 };
}

export const endOf = (item) => item._event?.endDate ?? dateOf(item);

/** An event's cell with what a notice has; the calendar has said the day. */
export function contentOf({ title, url, summary, ...item }) {
  const link = document.createElement('a');
  Object.assign(link, { className: 'title', href: url, textContent: title });
  const meeting = document.createElement('p');
  meeting.textContent = meetingOf(item);
  const text = document.createElement('p');
  text.textContent = summary;
  return [link, meeting, text];
}
