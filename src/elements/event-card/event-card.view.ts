import { findItem } from '../../feed/find.js';
import type { Item } from '../../model/item.js';
import { pageAddress } from '../../page/address.js';
import type { Variant } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';
import { Actions } from './actions.template.js';
import { articleStyles } from './article.styles.js';
import { articleTemplate } from './article.template.js';
import { Body } from './body.js';

/** What the view asks its element. */
interface Host {
  readonly item: string;
  readonly variant: Variant;
  readonly zone: string | undefined;
  requestUpdate(): void;
}

/** The card: the article that is asked for, else the page's own, else the newest. */
export function view(host: Host, kit: Kit): View {
  const body = new Body(kit, () => host.requestUpdate());
  const actions = new Actions(kit, () => host.requestUpdate());
  let found: Item | undefined;
  let shown: Item | undefined;
  return {
    styles: articleStyles(kit),
    choose(items) {
      found = findItem(items, host.item || pageAddress());
      shown = found ?? kit.inOrder(items, 'newest', host.zone)[0];
      return Number(shown !== undefined);
    },
    // A page that isn't an article's only wants the newest.
    wantsMore: () => host.item !== '' && !found,
    template: (context) =>
      host.variant === 'full'
        ? articleTemplate(kit, shown!, context, {
            nodes: body.of(shown!, context),
            actions: actions.template(shown!, context),
          })
        : kit.teaserTemplate(shown!, context, 'item', host.variant),
  };
}
