import { property } from 'lit/decorators.js';
import { SORTS, type Sort } from '../../feed/order.js';
import { KINDS, type Kind } from '../../feed/select.js';
import { ArticleElement } from '../shared/article-element.js';
import { oneOf, text } from '../shared/attributes.js';
import { kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';

/**
 * The ways to the article before and the one after. Previous is always the
 * earlier one; a side without an article is absent.
 *
 * Without `item` it finds itself by the page's own address, canonical link
 * first.
 *
 * @summary Previous and next article.
 * @tagname article-nav
 *
 * @slot - Shown until the feed is there, without JavaScript, when it fails, and
 *   when the article isn't in the feed.
 *
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived and is shown.
 * @fires {AushangErrorEvent} aushang-error - A feed could not be read.
 * @fires {AushangOpenEvent} aushang-open - A link was followed; cancelable.
 *
 * @csspart nav - The `nav`.
 * @csspart previous - The link to the earlier article.
 * @csspart next - The link to the later one.
 * @csspart message - What is said of a state.
 * @csspart retry - The button in it.
 *
 * @cssstate loading - No feed has arrived yet.
 * @cssstate ready - At least one link is shown.
 * @cssstate empty - The article isn't in the feed, or is its only one.
 * @cssstate failed - No feed could be read.
 * @cssstate stale - The last good copy is shown; a newer one failed.
 */
export class ArticleNav extends ArticleElement {
  /** Which items are neighbours. */
  @property({ converter: oneOf(KINDS) }) kind: Kind = 'all';

  /** What earlier means: by notice, or with `soonest` by an event's start. */
  @property({ converter: oneOf(SORTS) }) sort: Sort = 'newest';

  /** Label of the link to the earlier article. */
  @property({ attribute: 'previous-label', converter: text })
  previousLabel = '';

  /** Label of the link to the later article. */
  @property({ attribute: 'next-label', converter: text }) nextLabel = '';

  /** An article without neighbours lacks nothing. */
  override emptySentence(): undefined {
    return undefined;
  }

  protected async load(): Promise<View> {
    return (await import('./article-nav.view.js')).view(this, kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-nav': ArticleNav;
  }
}
