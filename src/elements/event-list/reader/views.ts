import { neighboursOf } from '../../../feed/neighbours.js';
import type { Item } from '../../../model/item.js';
import { navStyles } from '../../article-nav/article-nav.styles.js';
import { navTemplate } from '../../article-nav/article-nav.template.js';
import { view as cardView } from '../../event-card/event-card.view.js';
import { view as organizersView } from '../../organizer-footer/organizer-footer.view.js';
import type { Context } from '../../shared/context.js';
import type { Kit } from '../../shared/kit.js';
import type { ListHost } from '../part.js';
import { readerStyles } from './reader.styles.js';

const NO_LABELS = { previousLabel: '', nextLabel: '' };

/** What the three elements of an article draw, in a list. */
export class Views {
  readonly #host: ListHost;
  readonly #kit: Kit;
  /** What the card and the organisers take for their element. */
  readonly #element;
  readonly #card;
  readonly #organizers;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#element = {
      item: '',
      label: '',
      variant: 'full' as const,
      zone: host.zone,
      requestUpdate: () => host.requestUpdate(),
    };
    this.#card = cardView(this.#element, kit);
    this.#organizers = organizersView(this.#element, kit);
    const views = [this.#card, this.#organizers];
    for (const { styles } of views) host.adopt(styles);
    host.adopt(navStyles(kit));
    host.adopt(readerStyles(kit));
  }

  /** The article itself; its title leads to where it comes from. */
  article(item: Item, { addressOf: _, ...context }: Context): unknown[] {
    this.#element.item = item.id;
    this.#element.zone = this.#host.zone;
    // Who is behind it may be unknown.
    return [this.#card, this.#organizers]
      .filter((view) => view.choose([item]))
      .map((view) => view.template({ ...context, itemUrl: '' }));
  }

  /** The ways to its neighbours in the list, else in the feed. */
  neighbours(item: Item, listed: readonly Item[], context: Context): unknown {
    const { feeds, newestFirst, zone } = this.#host;
    const ordered = listed.includes(item)
      ? [...listed]
      : this.#kit.inOrder(feeds.items, 'oldest', zone);
    // The previous one is the earlier one, as everywhere.
    const isReversed = listed.includes(item) && newestFirst;
    const earliestFirst = isReversed ? [...ordered].reverse() : ordered;
    const found = neighboursOf(item, earliestFirst);
    if (!found.previous && !found.next) return undefined;
    return navTemplate(this.#kit, found, context, NO_LABELS);
  }
}
