import { property } from 'lit/decorators.js';
import { ArticleElement } from '../shared/article-element.js';
import { oneOf, whole } from '../shared/attributes.js';
import { cardStyles } from '../shared/card.styles.js';
import { VARIANTS, type Variant } from '../shared/context.js';
import { kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';

/**
 * One notice: title, date block, image, text, and for an event its time, place,
 * status, price and registration.
 *
 * Without `item` it is the one whose address is the page's own, else the
 * newest.
 *
 * @summary One item of a feed.
 * @tagname event-card
 *
 * @slot - Shown until the feed is there, without JavaScript, and when it fails.
 * @slot empty - Said when the feed has no item.
 *
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived and is shown.
 * @fires {AushangErrorEvent} aushang-error - A feed could not be read.
 * @fires {AushangOpenEvent} aushang-open - The title was followed; cancelable.
 *
 * @csspart card - The `article`.
 * @csspart heading - The heading.
 * @csspart link - The link in it.
 * @csspart date - The date block.
 * @csspart date-weekday - Its first line: *Donnerstag*.
 * @csspart date-day - Its second line: *28 Nov*.
 * @csspart date-year - Its third line: *2024*.
 * @csspart image - The `figure`.
 * @csspart credit - Its caption.
 * @csspart meta - The lines about time, place and price.
 * @csspart location - A place, in them.
 * @csspart status - What became of an event, in them and before the title.
 * @csspart price - What it costs, in them.
 * @csspart summary - The summary, where there is no body.
 * @csspart body - The text.
 * @csspart actions - What can be done with it: keep the date, pass it on.
 * @csspart message - What is said of a state.
 * @csspart retry - The button in it.
 *
 * @cssstate loading - No feed has arrived yet.
 * @cssstate ready - The item is shown.
 * @cssstate empty - The feed has no item.
 * @cssstate failed - No feed could be read.
 * @cssstate stale - The last good copy is shown; a newer one failed.
 */
export class EventCard extends ArticleElement {
  static override styles = [...ArticleElement.styles, cardStyles];

  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: whole(2, 1, 6) })
  override headingLevel = 2;

  /** How much is shown: all, as in a list, or title and date. */
  @property({ converter: oneOf(VARIANTS) }) variant: Variant = 'full';

  protected async load(): Promise<View> {
    return (await import('./event-card.view.js')).view(this, kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCard;
  }
}
