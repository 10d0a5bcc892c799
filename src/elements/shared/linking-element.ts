import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import { AushangOpenEvent } from '../../page/events.js';
import { oneOf, text } from './attributes.js';
import { AushangElement } from './aushang-element.js';
import { IMAGES, type Context, type Images } from './context.js';

const MINUTE = 60_000;

/** An element whose titles lead to articles. */
export abstract class LinkingElement extends AushangElement {
  /**
   * Address of an item on the embedder's own site, with `{id}` in its place:
   * `/artikel?id={id}`. Without it a title leads to the item's own address.
   */
  @property({ attribute: 'item-url', converter: text }) itemUrl = '';

  /** Where titles open, as in HTML; `_blank` is said to the visitor. */
  @property({ converter: text }) target = '';

  /** Whose images and logos are requested. */
  @property({ converter: oneOf(IMAGES) }) images: Images = 'same-host';

  protected context(language: Language): Context {
    const { zone, headingLevel: level, itemUrl, target, images } = this;
    // To the minute, so that what says the same needn't be drawn anew.
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    const open = this.#open;
    const named = this.feeds.sources.length > 1;
    return {
      ...language,
      zone,
      now,
      level,
      itemUrl,
      target,
      images,
      named,
      open,
    };
  }

  readonly #open = (event: Event, item: Item): void => {
    const opened = new AushangOpenEvent(item);
    if (!this.dispatchEvent(opened)) event.preventDefault();
  };
}
