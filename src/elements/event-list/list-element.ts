import { html, nothing } from 'lit';
import { inOrder, SORTS, type Sort } from '../../feed/order.js';
import { select, type Criteria, type Period } from '../../feed/select.js';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import { kit } from '../shared/kit.js';
import { LinkingElement } from '../shared/linking-element.js';
import { labelTemplate, listTemplate } from './event-list.template.js';
import type { Group, GroupBy, Layout } from './part.js';
import type { Parts } from './parts.js';
import { Rows } from './rows.js';

/** How a list draws its items; `event-list.ts` has what can be asked of it. */
export abstract class ListElement extends LinkingElement implements Criteria {
  abstract readonly limit: number;
  abstract readonly offset: number;
  abstract readonly period: Period;
  abstract readonly sort: Sort | '';
  abstract readonly label: string;
  abstract readonly search: boolean;
  abstract readonly filters: boolean;
  abstract readonly groupBy: GroupBy;
  abstract readonly layout: Layout;
  abstract readonly from: string;
  abstract readonly to: string;
  abstract readonly reader: boolean;
  abstract readonly structuredData: boolean;

  /** @internal Pages of `limit` items that are shown. */
  pages = 1;
  readonly #rows = new Rows();
  #chosen: readonly Item[] = [];
  /** The first item of a page that the visitor has just asked for. */
  #awaited: number | undefined;
  #groups: readonly Group[] = [];
  /** What it does beyond drawing its items; a chunk. */
  #parts: Parts | undefined;
  #bringing: Promise<void> | undefined;
  #brought = false;

  get count(): number {
    return this.shown.length;
  }

  /** @internal */
  get newestFirst(): boolean {
    return this.#sort === 'newest';
  }

  /** @internal The items that are drawn. */
  get shown(): readonly Item[] {
    return this.#chosen.slice(0, this.#size);
  }

  /** How many items may be shown; a script may have set anything. */
  get #size(): number {
    return this.pages * (this.limit > 0 ? this.limit : 10);
  }

  get #sort(): Sort {
    const fallback = this.period === 'upcoming' ? 'soonest' : 'newest';
    return SORTS.find((sort) => sort === this.sort) ?? fallback;
  }

  /** Only the newest can be told from the first pages of a feed. */
  wantsMore(): boolean {
    return (
      this.#chosen.length <= this.#size ||
      !this.newestFirst ||
      this.#parts?.wantsMore() === true
    );
  }

  protected override get drawable(): boolean {
    return !this.#elaborate || this.#brought;
  }

  /** Whether it does more than draw its items. */
  get #elaborate(): unknown {
    const { search, filters, reader, structuredData, from, to } = this;
    const grouped = this.groupBy === 'month' || this.period === 'upcoming';
    const other = grouped || this.layout !== 'list';
    return search || filters || reader || structuredData || from || to || other;
  }

  protected override willUpdate(): void {
    if (this.#elaborate) this.#bringing ??= this.#bring();
    super.willUpdate();
  }

  async #bring(): Promise<void> {
    // Not to be had: a plain list is better than none.
    const chunk = await import('./parts.js').catch(() => undefined);
    this.#parts = chunk && new chunk.Parts(this, kit);
    await this.#parts?.bring();
    this.#brought = true;
    this.requestUpdate();
  }

  protected choose(): void {
    const ordered = inOrder(this.feeds.items, this.#sort, this.zone);
    const chosen = select(ordered, this, Date.now()).slice(this.offset);
    this.#chosen = this.#parts?.narrow(chosen) ?? chosen;
  }

  protected override context(language: Language): Context {
    const context = super.context(language);
    return this.#parts?.context(context) ?? context;
  }

  override emptySentence(language: Language): string | undefined {
    return (
      this.#parts?.emptySentence(language) ?? super.emptySentence(language)
    );
  }

  protected contentTemplate(language: Language): unknown {
    const items = this.shown;
    this.#groups = this.#parts?.groups(items, language) ?? [{ items }];
    const more = Math.min(this.limit, this.#chosen.length - this.count);
    return listTemplate(
      this.#groups,
      this.headingLevel,
      more && language.messages.more(more),
      this.#showMore,
    );
  }

  protected override frameTemplate(body: unknown): unknown {
    const { label, headingLevel } = this;
    const framed = this.#parts?.frame(body, this.context(this.language!));
    return html`<section aria-labelledby=${label ? 'label' : nothing}>
      <slot name="heading">
        ${label ? labelTemplate(label, headingLevel) : nothing}
      </slot>
      ${framed ?? body}
      <slot name="footer"></slot>
    </section>`;
  }

  readonly #showMore = (): void => {
    this.#awaited = this.count;
    this.pages++;
    this.requestUpdate();
  };

  protected override updated(): void {
    const { language } = this;
    if (language) this.#drawRows(language);
    super.updated();
    if (language) this.#parts?.updated(language);
    const first = this.#awaited;
    if (first === undefined || this.count <= first) return;
    this.#awaited = undefined;
    // The focus goes where reading goes on.
    this.focusItem(first);
    const [added, total] = [this.count - first, this.#chosen.length];
    void this.withStates((states, spoken) =>
      states.tellMore(added, total, spoken),
    );
  }

  #drawRows(language: Language): void {
    const lists = this.renderRoot.querySelectorAll('[part=list]');
    if (!lists.length) return;
    const context = this.context(language);
    const level = context.level + Number(Boolean(this.#groups[0]?.label));
    void this.#rows.draw(lists, this.#groups, { ...context, level });
  }
}
