import { html, nothing } from 'lit';
import { blockDate } from '../../dates/item-dates.js';
import type { Item } from '../../model/item.js';
import type { Context } from './context.js';

/**
 * The date block: three short lines for the eye, one full date for the ear. A
 * postponed event's is marked as the former one.
 */
export function dateTemplate(item: Item, context: Context) {
  const { zone, dates, messages } = context;
  const date = blockDate(item, zone);
  if (!date) return nothing;
  const { weekday, day, year } = dates.block(date.wall);
  const former = item._event?.eventStatus === 'EventPostponed';
  const full = dates.inWords(date.wall, 'full');
  return html`<time
    part="date"
    class=${former ? 'former' : nothing}
    datetime=${date.datetime}
    ><span class="heard"
      >${former ? `${messages.formerDate} ${full}` : full}</span
    >
    <span class="block" aria-hidden="true"
      ><span part="date-weekday">${weekday}</span>
      <span part="date-day">${day}</span>
      <span part="date-year">${year}</span></span
    ></time
  >`;
}
