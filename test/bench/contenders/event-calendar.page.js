import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { contentOf, endOf, rangeOf } from '../page/calendar.js';
import { box, readItems } from '../page/feed.js';
import { dateOf } from '../page/words.js';

const eventsOf = (items) =>
  items.map((item) => ({
    id: item.id,
    title: item.title,
    start: new Date(dateOf(item)),
    end: new Date(endOf(item)),
    extendedProps: { item },
  }));

const items = await readItems();
const { from, days } = rangeOf(items);
const calendar = createCalendar(box, [List], {
  view: 'listDay',
  locale: 'de',
  date: from,
  duration: { days },
  events: eventsOf(items),
  eventContent: ({ event }) => ({
    domNodes: contentOf(event.extendedProps.item),
  }),
});

globalThis.refresh = async () =>
  calendar.setOption('events', eventsOf(await readItems()));
