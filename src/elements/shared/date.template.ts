import { html, nothing } from 'lit';
import { blockDate } from '../../dates/item-dates.js';
import { dateBlock, inWords } from '../../dates/words.js';
import type { Item } from '../../model/item.js';
import type { Context } from './context.js';

/**
 * The date block: three short lines for the eye, one full date for the ear. A
 * postponed event's is marked as the former one.
 */
export function dateTemplate(item: Item, context: Context) {
  const { zone, locale, messages } = context;
  const date = blockDate(item, zone);
  if (!date) return nothing;
  const { weekday, day, year } = dateBlock(date.wall, locale);
  const former = item._event?.eventStatus === 'EventPostponed';
  const full = inWords(date.wall, 'full', locale);
  return html`
    <time
      part="date"
      class=${former ? 'former' : nothing}
      datetime=${date.datetime}
    >
      <span class="hidden">${former ? messages.formerDate : ''} ${full}</span>
      <span class="block" aria-hidden="true">
        <span part="date-weekday">${weekday}</span>
        <span part="date-day">${day}</span>
        <span part="date-year">${year}</span>
      </span>
    </time>
  `;
}
