import { findItem } from '../../feed/find.js';
import type { Item } from '../../model/item.js';
import { pageAddress } from '../../page/address.js';
import type { Kit } from '../shared/kit.js';
import type { View } from '../shared/view.js';
import { footerStyles } from './organizer-footer.styles.js';
import { organizersTemplate } from './organizer-footer.template.js';

/** What the view asks its element. */
interface Host {
  readonly item: string;
  readonly label: string;
}

/** The line of an article's organisers. */
export function view(host: Host, kit: Kit): View {
  let found: Item | undefined;
  return {
    styles: footerStyles(kit),
    choose(items) {
      found = findItem(items, host.item || pageAddress());
      return found ? kit.organizersOf(found).length : 0;
    },
    wantsMore: () => !found,
    template: (context) => organizersTemplate(kit, found!, host.label, context),
  };
}
