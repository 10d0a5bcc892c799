import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import de from 'fullcalendar/locales/de';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { contentOf, endOf, rangeOf } from '../page/calendar.js';
import { box, readItems } from '../page/feed.js';
import { dateOf } from '../page/words.js';

const eventsOf = (items) =>
  items.map((item) => ({
    id: item.id,
    title: item.title,
    start: dateOf(item),
    end: endOf(item),
    extendedProps: { item },
  }));

const items = await readItems();
const { from, days } = rangeOf(items);
const calendar = new Calendar(box, {
  plugins: [listPlugin, theme],
  locales: [de],
  locale: 'de',
  timeZone: 'Europe/Berlin',
  height: 'auto',
  initialView: 'all',
  initialDate: from,
  views: { all: { type: 'list', duration: { days } } },
  events: eventsOf(items),
  eventContent: ({ event }) => ({
    domNodes: contentOf(event.extendedProps.item),
  }),
});
calendar.render();

globalThis.refresh = async () =>
  calendar.setOption('events', eventsOf(await readItems()));
