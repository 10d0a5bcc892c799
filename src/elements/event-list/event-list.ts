import { property } from 'lit/decorators.js';
import type { Sort } from '../../feed/order.js';
import { KINDS, PERIODS, type Kind, type Period } from '../../feed/select.js';
import { flag, oneOf, text, whole, words } from '../shared/attributes.js';
import { cardStyles } from '../shared/card.styles.js';
import { listStyles } from './event-list.styles.js';
import { ListElement } from './list-element.js';
import { GROUPINGS, LAYOUTS, type GroupBy, type Layout } from './part.js';

/**
 * A stream of news and events: the newest news or the next events, ten at a
 * time, each as a card with its date.
 *
 * ```html
 * <event-list feed="https://www.landkreis.example/news.json" period="upcoming">
 *   <a href="https://www.landkreis.example/news">All news</a>
 * </event-list>
 * ```
 *
 * @summary A list of news and events.
 * @tagname event-list
 *
 * @slot - Shown until the feed is there, without JavaScript, and when it fails.
 * @slot heading - The list's heading, instead of `label`.
 * @slot empty - Said when there is nothing to show.
 * @slot footer - Stays below the list in every state.
 *
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived and is shown.
 * @fires {AushangErrorEvent} aushang-error - A feed could not be read.
 * @fires {AushangOpenEvent} aushang-open - A title was followed; cancelable.
 *
 * @csspart list - The `ul`.
 * @csspart item - Each `li`.
 * @csspart card - An item's `article`.
 * @csspart label - The box of the list's own heading.
 * @csspart heading - An item's heading, and the list's own.
 * @csspart link - The link in an item's heading.
 * @csspart date - The date block.
 * @csspart date-weekday - Its first line: *Donnerstag*.
 * @csspart date-day - Its second line: *28 Nov*.
 * @csspart date-year - Its third line: *2024*.
 * @csspart image - An item's `figure`.
 * @csspart credit - Its caption.
 * @csspart meta - The lines about time and place.
 * @csspart location - A place, in them.
 * @csspart status - What became of an event, in them and before its title.
 * @csspart summary - An item's summary.
 * @csspart more - The button *show more*.
 * @csspart search - The search field.
 * @csspart filters - The disclosure with tags and organisers to choose from.
 * @csspart back - With `reader`: the way from an article back to the list.
 * @csspart body - Its text.
 * @csspart price - What it costs, in its lines about time and place.
 * @csspart actions - What can be done with it: keep the date, pass it on.
 * @csspart organizers - Who is behind it.
 * @csspart nav - The ways to its neighbours.
 * @csspart previous - The one to the earlier article.
 * @csspart next - The one to the later article.
 * @csspart message - What is said of a state.
 * @csspart retry - The button in it.
 *
 * @cssstate loading - No feed has arrived yet.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The feed has nothing for this list.
 * @cssstate failed - No feed could be read.
 * @cssstate stale - The last good copy is shown; a newer one failed.
 */
export class EventList extends ListElement {
  static override styles = [...ListElement.styles, cardStyles, listStyles];

  /** How many items are shown, and added by *show more*. */
  @property({ converter: whole(10, 1, 10_000) }) limit = 10;

  /** How many items to leave out at the beginning. */
  @property({ converter: whole(0, 0, 10_000) }) offset = 0;

  /** Ids of items to leave out. */
  @property({ converter: words }) exclude: readonly string[] = [];

  /** Which items are shown: all, only news or only events. */
  @property({ converter: oneOf(KINDS) }) kind: Kind = 'all';

  /** `upcoming` and `past` are about events only. */
  @property({ converter: oneOf(PERIODS) }) period: Period = 'all';

  /** The order; `newest`, with `period="upcoming"` `soonest`. */
  @property({ converter: text }) sort: Sort | '' = '';

  /** Only items with one of these tags. */
  @property({ converter: words }) tags: readonly string[] = [];

  /** Only items of one of these organisers, by name. */
  @property({ converter: words }) organizers: readonly string[] = [];

  /** The list's heading. */
  @property({ converter: text }) label = '';

  /** Whether a search field stands above the items. */
  @property({ type: Boolean, converter: flag }) search = false;

  /** Whether tags and organisers can be chosen from, above the items. */
  @property({ type: Boolean, converter: flag }) filters = false;

  /** Only what is on, or appeared, on or after this day: `2027-03-08`. */
  @property({ converter: text }) from = '';

  /** Only what is on, or appeared, on or before this day. */
  @property({ converter: text }) to = '';

  /** `month` puts a heading above the items of each. */
  @property({ attribute: 'group-by', converter: oneOf(GROUPINGS) })
  groupBy: GroupBy = 'none';

  /**
   * One below the other, in as many columns as there is room for, or `compact`:
   * title, time and place in a line or two, without summaries and images.
   */
  @property({ converter: oneOf(LAYOUTS) }) layout: Layout = 'list';

  /**
   * Whether titles open their articles in place of the list. Each has an
   * address, `#aushang/…`; with several such lists in a page, give them ids.
   */
  @property({ type: Boolean, converter: flag }) reader = false;

  /** Whether search engines are told what is shown (schema.org, JSON-LD). */
  @property({ attribute: 'structured-data', type: Boolean, converter: flag })
  structuredData = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventList;
  }
}
