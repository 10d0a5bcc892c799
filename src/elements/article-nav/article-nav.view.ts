import { findItem } from '../../feed/find.js';
import { neighboursOf, type Neighbours } from '../../feed/neighbours.js';
import type { Sort } from '../../feed/order.js';
import type { Kind } from '../../feed/select.js';
import { pageAddress } from '../../page/address.js';
import type { Kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';
import { navStyles } from './article-nav.styles.js';
import { navTemplate, type Labels } from './article-nav.template.js';

/** What the view asks its element. */
interface Host extends Labels {
  readonly item: string;
  readonly itemUrl: string;
  readonly kind: Kind;
  readonly sort: Sort;
  readonly zone: string | undefined;
}

/** The links to the articles before and after. */
export function view(host: Host, kit: Kit): View {
  let neighbours: Neighbours = {};
  return {
    styles: navStyles(kit),
    choose(items) {
      const found = findItem(items, host.item || pageAddress());
      const { kind, sort } = host;
      const candidates = kit.select(items, { kind }, 0);
      const linked = candidates.filter(
        (item) => item === found || kit.addressOf(item, host),
      );
      const order = sort === 'soonest' ? sort : 'oldest';
      neighbours = neighboursOf(found, kit.inOrder(linked, order, host.zone));
      return Object.keys(neighbours).length;
    },
    wantsMore: () => !neighbours.previous,
    template: (context) => navTemplate(kit, neighbours, context, host),
  };
}
