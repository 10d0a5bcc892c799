import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/messages.js';
import { text } from './attributes.js';
import { LinkingElement } from './linking-element.js';
import type { View } from './view.js';

/**
 * An element about one article. A list needs none of it, so all but the
 * attributes is a chunk, which loads while the feed does.
 */
export abstract class ArticleElement extends LinkingElement {
  /** Id or address of the article. */
  @property({ converter: text }) item = '';

  #view: View | undefined;
  #count = 0;

  protected abstract load(): Promise<View>;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) void this.#bringView();
  }

  async #bringView(): Promise<void> {
    // Not to be had: the element's own children stay.
    const view = await this.load().catch(() => undefined);
    if (!view || this.#view) return;
    this.#view = view;
    this.adopt(view.styles);
  }

  get count(): number {
    return this.#count;
  }

  protected override get drawable(): boolean {
    return this.#view !== undefined;
  }

  wantsMore(): boolean {
    return this.#view?.wantsMore() ?? false;
  }

  protected choose(): void {
    this.#count = this.#view?.choose(this.feeds.items) ?? 0;
  }

  protected contentTemplate(language: Language): unknown {
    return this.#view?.template(this.context(language));
  }
}
