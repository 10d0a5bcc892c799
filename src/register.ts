import { ArticleNav } from './elements/article-nav/article-nav.js';
import { EventCard } from './elements/event-card/event-card.js';
import { EventList } from './elements/event-list/event-list.js';
import { OrganizerFooter } from './elements/organizer-footer/organizer-footer.js';
import { tryOut } from './elements/shared/try-out.js';
import { warn } from './page/console.js';
import { VERSION } from './version.js';

const ELEMENTS = {
  'event-list': EventList,
  'event-card': EventCard,
  'article-nav': ArticleNav,
  'organizer-footer': OrganizerFooter,
};

type Constructor = typeof HTMLElement;

/** What a definition by any copy of the library carries. */
interface Versioned {
  readonly aushangVersion?: string;
}

/**
 * Defines the four tags. A name that is taken stays as it is: by the same
 * version (the script stands twice on the page) without a word, by anything
 * else with one line in the console.
 *
 * @throws {TypeError} where Trusted Types forbid to draw anything.
 * @param prefix - `town` makes them `<town-event-list>` and so on.
 */
export function register({ prefix = '' }: { prefix?: string } = {}): void {
  const others: string[] = [];
  for (const [name, element] of Object.entries(ELEMENTS)) {
    const tag = prefix ? `${prefix}-${name}` : name;
    const taken = customElements.get(tag) as Versioned | undefined;
    if (!taken) {
      tryOut();
      // A class can have one tag only, and a prefix asks for another.
      const Element = prefix
        ? class extends (element as Constructor) {}
        : element;
      customElements.define(tag, Element);
    } else if (taken.aushangVersion !== VERSION) {
      others.push(`<${tag}> (${taken.aushangVersion ?? 'another script'})`);
    }
  }
  if (others[0]) warn(`${VERSION} leaves taken tags: ${others.join(', ')}`);
}
