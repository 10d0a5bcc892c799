import { html, nothing } from 'lit';
import { inOrder, SORTS, type Sort } from '../../feed/order.js';
import {
  KINDS,
  PERIODS,
  select,
  type Kind,
  type Period,
} from '../../feed/select.js';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import { property } from 'lit/decorators.js';
import { oneOf, text, whole, words } from '../shared/attributes.js';
import { cardStyles } from '../shared/card.styles.js';
import { LinkingElement } from '../shared/linking-element.js';
import { teaserTemplate } from '../shared/card.template.js';
import { listStyles } from './event-list.styles.js';
import { labelTemplate, listTemplate } from './event-list.template.js';
import { Rows } from './rows.js';

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
 * @csspart message - What is said of a state.
 * @csspart retry - The button in it.
 *
 * @cssstate loading - No feed has arrived yet.
 * @cssstate ready - Items are shown.
 * @cssstate empty - The feed has nothing for this list.
 * @cssstate failed - No feed could be read.
 * @cssstate stale - The last good copy is shown; a newer one failed.
 */
export class EventList extends LinkingElement {
  static override styles = [...LinkingElement.styles, cardStyles, listStyles];

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

  readonly #rows = new Rows();
  #chosen: readonly Item[] = [];
  /** Pages of `limit` items that are shown. */
  #pages = 1;
  /** The first item of a page that the visitor has just asked for. */
  #awaited: number | undefined;

  get count(): number {
    return this.#shown.length;
  }

  get #shown(): readonly Item[] {
    return this.#chosen.slice(0, this.#size);
  }

  /** How many items may be shown; a script may have set anything. */
  get #size(): number {
    return this.#pages * (this.limit > 0 ? this.limit : 10);
  }

  /** Only the newest can be told from the first pages of a feed. */
  wantsMore(): boolean {
    return this.#chosen.length <= this.#size || this.#sort !== 'newest';
  }

  protected choose(): void {
    const chosen = select(this.feeds.items, this, Date.now());
    const ordered = inOrder(chosen, this.#sort, this.zone);
    this.#chosen = ordered.slice(this.offset);
  }

  get #sort(): Sort {
    const fallback = this.period === 'upcoming' ? 'soonest' : 'newest';
    return SORTS.find((sort) => sort === this.sort) ?? fallback;
  }

  protected contentTemplate(language: Language): unknown {
    const more = Math.min(this.limit, this.#chosen.length - this.count);
    return listTemplate(language.messages, more, this.#showMore);
  }

  protected override frameTemplate(body: unknown): unknown {
    const { label, headingLevel } = this;
    return html`<section aria-labelledby=${label ? 'label' : nothing}>
      <slot name="heading">
        ${label ? labelTemplate(label, headingLevel) : nothing}
      </slot>
      ${body}
      <slot name="footer"></slot>
    </section>`;
  }

  readonly #showMore = (): void => {
    this.#awaited = this.count;
    this.#pages++;
    this.requestUpdate();
  };

  protected override updated(): void {
    this.#drawRows();
    super.updated();
    const first = this.#awaited;
    if (first === undefined || this.count <= first) return;
    this.#awaited = undefined;
    // The focus goes where reading goes on.
    this.focusItem(first);
    const [added, total] = [this.count - first, this.#chosen.length];
    void this.withStates((states, language) =>
      states.tellMore(added, total, language),
    );
  }

  #drawRows(): void {
    const list = this.renderRoot.querySelector('[part=list]');
    if (!list || !this.language) return;
    const context = this.context(this.language);
    this.#rows.draw(list, this.#shown, (item, index) =>
      teaserTemplate(item, context, `item-${index}`),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventList;
  }
}
