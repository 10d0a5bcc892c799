import type { ReactiveController } from 'lit';
import { laterOf } from '../../../i18n/later.js';
import type { Language } from '../../../i18n/messages.js';
import type { Item } from '../../../model/item.js';
import { announce } from '../../../page/announce.js';
import type { Context } from '../../shared/context.js';
import type { Kit } from '../../shared/kit.js';
import type { Findable, ListHost, Part } from '../part.js';
import { Article } from './article.js';
import { Entries } from './entries.js';
import { keyOf } from './keys.js';
import { ListState } from './list-state.js';
import { Navigation } from './navigation.js';
import { Place, type Way } from './place.js';
import { articleTemplate, readerTemplate } from './reader.template.js';
import { slugOf } from './slug.js';
import { Views } from './views.js';

/** Opens articles in place of the list; each has an address. */
export class Reader implements Part, ReactiveController {
  readonly #host: ListHost;
  readonly #kit: Kit;
  readonly #article: Article;
  readonly #state: ListState;
  readonly #navigation: Navigation;
  readonly #place: Place;
  readonly #views: Views;
  #listed: readonly Item[] = [];
  /** As the list itself would have it. */
  #plain: Context | undefined;
  /** The list's own address, and the articles' that go with it. */
  #list: string | undefined;
  #addressOf: Context['addressOf'];
  #way: Way = 'load';
  #follows = false;
  /** The id of the article that is drawn; `null` before anything is. */
  #drawn: string | undefined | null = null;
  /** The slug of an article of which it was said that it is gone. */
  #missed = '';

  constructor(host: ListHost, kit: Kit, parts: Findable) {
    this.#host = host;
    this.#kit = kit;
    this.#article = new Article(host);
    const entries = new Entries();
    this.#state = new ListState(host, entries, parts);
    this.#navigation = new Navigation(host, entries, this.#state, this.#show);
    this.#place = new Place(host);
    this.#views = new Views(host, kit);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.reader) this.#navigation.begin();
  }

  hostDisconnected(): void {
    // A router that draws anew what the address says.
    const isPast = this.#article.item && this.#navigation.isPast;
    if (isPast) this.#place.close(keyOf(this.#host));
    this.#navigation.end();
  }

  narrow(items: readonly Item[]): readonly Item[] {
    this.#listed = items;
    this.#heedAttribute();
    this.#article.look(this.#kit.titleOf);
    return items;
  }

  context(context: Context): Context {
    if (!this.#navigation.isOn) return context;
    this.#plain = context;
    // Another function is another address: all rows would be drawn anew.
    const list = this.#navigation.hrefTo('');
    if (list !== this.#list) {
      this.#list = list;
      this.#addressOf = (item) => this.#navigation.hrefTo(this.#slugOf(item));
    }
    return {
      ...context,
      addressOf: this.#addressOf!,
      open: (event, item) => {
        context.open(event, item);
        this.#open(event, item, this.#slugOf(item));
      },
    };
  }

  #slugOf(item: Item): string {
    return slugOf(item, this.#kit.titleOf(item));
  }

  frame(body: unknown, context: Context): unknown {
    if (!this.#navigation.isOn) return undefined;
    const { gone, item } = this.#article;
    const article = item && this.#articleTemplate(item, context);
    return readerTemplate(this.#kit, body, article, gone, context);
  }

  #articleTemplate(item: Item, context: Context): unknown {
    const here = context.addressOf?.(item);
    const parts = [
      ...this.#views.article(item, { ...this.#plain!, here }),
      this.#views.neighbours(item, this.#listed, context),
    ];
    const href = this.#navigation.hrefTo('');
    const back = { href, go: this.#navigation.back };
    return articleTemplate(this.#kit, parts, back, context);
  }

  /** Of a list that isn't seen nothing is said. */
  emptySentence(): string | undefined {
    return this.#article.item && '';
  }

  wantsMore(): boolean {
    return this.#article.missing;
  }

  updated(language: Language): void {
    if (!this.#navigation.isOn) return;
    this.#state.follow();
    const { gone, item, wanted } = this.#article;
    const missed = gone ? wanted : '';
    if (missed !== this.#missed && missed) {
      this.#say(laterOf(language).gone, language);
    }
    this.#missed = missed;
    if (item?.id === this.#drawn) return;
    if (!item && this.#host.state === 'loading') return;
    const before = this.#drawn;
    this.#drawn = item?.id;
    if (item) this.#entered(item, language);
    else this.#exited(before);
  }

  #entered(item: Item, language: Language): void {
    const title = this.#kit.titleOf(item) || language.messages.untitled;
    this.#say(title, language, item.language);
    void this.#place.enter(this.#way);
  }

  /** @param before - What was drawn. */
  #exited(before: string | undefined | null): void {
    const key = keyOf(this.#host);
    if (before === null ? !this.#place.succeed(key) : !this.#follows) return;
    if (before !== null) this.#place.close(key);
    void this.#place.exit(key, this.#linkTo, before ?? undefined);
  }

  readonly #show = (slug: string, way: Way, follows: boolean): void => {
    this.#article.wanted = slug;
    this.#way = way;
    this.#follows = follows;
    this.#place.stop();
  };

  /** It comes and goes. */
  #heedAttribute(): void {
    const { isConnected, reader } = this.#host;
    if (reader === this.#navigation.isOn || !isConnected) return;
    if (reader) this.#navigation.begin();
    else this.#navigation.close();
  }

  /** From the list: the visitor comes back to this very place. */
  #open(event: Event, { id }: Item, slug: string): void {
    const isListed = !this.#article.item;
    const key = keyOf(this.#host);
    // Before: a router may draw anew as soon as the address changes.
    const { top } = (event.currentTarget as Element).getBoundingClientRect();
    if (!this.#navigation.open(event, slug, isListed) || !isListed) return;
    this.#place.remember(key, { id, top });
  }

  /** The title of an item in the list, if it is shown. */
  readonly #linkTo = (id: string): HTMLElement | undefined => {
    const index = this.#listed.findIndex((item) => item.id === id);
    const { renderRoot } = this.#host;
    const titles = '[part=list] [part=link]';
    return [...renderRoot.querySelectorAll<HTMLElement>(titles)][index];
  };

  #say(sentence: string, { messages }: Language, lang = messages.lang): void {
    announce(sentence, lang, this.#kit.liveRegion());
  }
}
