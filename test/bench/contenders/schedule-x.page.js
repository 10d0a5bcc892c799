import 'temporal-polyfill/global';
import { createCalendar, createViewList } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { endOf } from '../page/calendar.js';
import { box, readItems } from '../page/feed.js';
import { dateOf } from '../page/words.js';

const timezone = 'Europe/Berlin';
const wall = (date) => Temporal.Instant.from(date).toZonedDateTimeISO(timezone);

const eventsOf = (items) =>
  items.map((item) => ({
    id: item.id,
    title: item.title,
    start: wall(dateOf(item)),
    end: wall(endOf(item)),
  }));

const items = await readItems();
const calendar = createCalendar({
  views: [createViewList()],
  locale: 'de-DE',
  timezone,
  selectedDate: wall(dateOf(items[0])).toPlainDate(),
  events: eventsOf(items),
});
calendar.render(box);

globalThis.refresh = async () =>
  calendar.events.set(eventsOf(await readItems()));
