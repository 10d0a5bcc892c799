import { property } from 'lit/decorators.js';
import { ArticleElement } from '../shared/article-element.js';
import { text } from '../shared/attributes.js';
import { kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';

/**
 * Who is behind an item: *Veranstalter: A und B*, each with link and logo where
 * the feed has them. The event's organisers, else the item's authors, else the
 * feed's.
 *
 * Without `item` it finds the article by the page's own address, canonical link
 * first.
 *
 * @summary The organisers of an item.
 * @tagname organizer-footer
 *
 * @slot - Shown until the feed is there, without JavaScript, when it fails, and
 *   when the article isn't in the feed.
 *
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived and is shown.
 * @fires {AushangErrorEvent} aushang-error - A feed could not be read.
 *
 * @csspart organizers - The line of organisers.
 * @csspart message - What is said of a state.
 * @csspart retry - The button in it.
 *
 * @cssstate loading - No feed has arrived yet.
 * @cssstate ready - The organisers are shown.
 * @cssstate empty - The article isn't in the feed, or names nobody.
 * @cssstate failed - No feed could be read.
 * @cssstate stale - The last good copy is shown; a newer one failed.
 */
export class OrganizerFooter extends ArticleElement {
  /** The word before the names. */
  @property({ converter: text }) label = '';

  /** An article without organisers lacks nothing. */
  override emptySentence(): undefined {
    return undefined;
  }

  protected async load(): Promise<View> {
    return (await import('./organizer-footer.view.js')).view(this, kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'organizer-footer': OrganizerFooter;
  }
}
