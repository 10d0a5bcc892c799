import type { ExampleWords } from '../words/words.js';

const DAY = 86_400_000;

const EVENING = 18 / 24;

/** In the evening of another day, so that nothing is over. */
const inDays = (days: number, now: number) =>
  new Date((Math.floor(now / DAY) + days + EVENING) * DAY).toISOString();

/** One called off, one as usual, and one more behind the button. */
export const exampleItems = (words: ExampleWords, now: number) =>
  [words.cancelled, words.usual, words.later].map((title, index) => ({
    id: `${index}`,
    url: `#beispiel-${index}`,
    title,
    summary: words.summary,
    content_html: `<p>${words.summary} <a href="#beispiel">${words.link}</a></p>`,
    date_published: inDays(-2 - index, now),
    _event: {
      startDate: inDays(7 + index, now),
      location: { name: words.place },
      eventStatus: index ? 'EventScheduled' : 'EventCancelled',
    },
  }));
