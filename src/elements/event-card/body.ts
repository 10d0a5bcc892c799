import { laterOf } from '../../i18n/later.js';
import type { Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** The nodes of a `content_html`: made once, by a chunk that few pages need. */
export class Body {
  #key = '';
  #nodes: unknown;
  readonly #kit: Kit;
  readonly #arrived: () => void;

  /** @param arrived - Called when nodes that were asked for are there. */
  constructor(kit: Kit, arrived: () => void) {
    this.#kit = kit;
    this.#arrived = arrived;
  }

  /** @returns undefined while the chunk is on its way. */
  of(item: Item, context: Context): unknown {
    const { content_html } = item;
    const { level, images, locale } = context;
    const key = [level, images, locale, item.id, content_html].join();
    if (content_html && key !== this.#key) {
      this.#key = key;
      this.#nodes = undefined;
      void this.#make(content_html, item, context, key);
    }
    return content_html && this.#nodes;
  }

  async #make(html: string, item: Item, context: Context, key: string) {
    const { level, images, messages } = context;
    const isForeign = item.language && !item.language.startsWith(messages.lang);
    const { imageOf } = this.#kit;
    const nodes = await import('../../content/safe-html.js')
      .then(({ safeHtml }) =>
        safeHtml(html, {
          level,
          bases: [item.url, item._feed?.home_page_url, item._feed?.url],
          allowsImage: (address) => Boolean(imageOf(address, item, images)),
          embedLabel: laterOf(context).embed,
          embedLang: isForeign ? messages.lang : undefined,
        }),
      )
      // A chunk that can't be had leaves the words.
      .catch(() => item.summary ?? this.#kit.wordsOf(html));
    if (key !== this.#key) return;
    this.#nodes = nodes;
    this.#arrived();
  }
}
