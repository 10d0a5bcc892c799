import { laterOf } from '../../../i18n/later.js';
import type { Language } from '../../../i18n/messages.js';
import type { Item } from '../../../model/item.js';
import { isChoice, optionsOf } from '../../../search/options.js';
import type { Context } from '../../shared/context.js';
import type { Kit } from '../../shared/kit.js';
import type { ListHost, Part } from '../part.js';
import { Answers } from './answers.js';
import {
  fromParams,
  isAnything,
  NOTHING,
  toParams,
  type Asked,
} from './asked.js';
import { Doings } from './doings.js';
import { finderStyles } from './finder.styles.js';
import { frameTemplate } from './finder.template.js';
import { Focus } from './focus.js';
import { Herald } from './herald.js';

/** The search field and the filters above a list. */
export class Finder implements Part {
  readonly #host: ListHost;
  readonly #kit: Kit;
  readonly #answers: Answers;
  readonly #doings: Doings;
  readonly #focus: Focus;
  readonly #herald: Herald;
  #asked = NOTHING;
  /** Whoever asks anew begins at the beginning. */
  #isAnew = false;
  /** Whatever is asked, of these. */
  #items: readonly Item[] = [];

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#answers = new Answers(kit, () => host.requestUpdate());
    this.#focus = new Focus(host);
    this.#herald = new Herald(kit);
    this.#doings = new Doings(this, host, this.#focus);
    host.adopt(finderStyles(kit));
    host.addController(this);
  }

  /** What the attributes allow of what is asked. */
  get asked(): Asked {
    const { search, filters } = this.#host;
    const { text, chosen } = this.#asked;
    return {
      text: search ? text : NOTHING.text,
      chosen: filters ? chosen : NOTHING.chosen,
    };
  }

  /** The visitor asks for something else. */
  ask(asked: Asked): void {
    this.#isAnew = true;
    this.#find(asked);
  }

  /** The answer is drawn when it is there. */
  #find(asked: Asked): void {
    this.#asked = asked;
    this.#herald.expect();
    this.#answers.ask(this.asked, this.#items);
    if (!this.#answers.isOpen) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#answers.end();
    this.#herald.stop();
  }

  narrow(items: readonly Item[]): readonly Item[] {
    this.#items = items;
    if (!this.#isOn) return items;
    this.#answers.ask(this.asked, items);
    if (this.#host.search) this.#answers.prepare(items);
    if (this.#isAnew && !this.#answers.isOpen) {
      this.#host.pages = 1;
      this.#isAnew = false;
    }
    return this.#isFirst ? items : this.#answers.last.found;
  }

  frame(body: unknown, context: Context): unknown {
    if (!this.#isOn) return undefined;
    this.#focus.remember();
    return frameTemplate(body, {
      kit: this.#kit,
      host: this.#host,
      language: context,
      asked: this.asked,
      groups: this.#groups(context),
      doings: this.#doings,
      isThere: this.#isThere,
      isNothing: this.#isNothing,
      isLooking: this.#isFirst || (this.#isNothing && !this.#isComplete),
    });
  }

  #groups({ locale }: Language) {
    const { uses, counts, items } = this.#answers.last;
    const { chosen } = this.asked;
    return uses.map((used, group) => ({
      isChoice: isChoice(used, items.length),
      options: optionsOf(used, counts[group]!, chosen[group]!, locale),
    }));
  }

  /** That nothing is found is said by the frame, and after a pause. */
  emptySentence(): string | undefined {
    return this.#isNothing ? '' : undefined;
  }

  /** What isn't there yet can't be found. */
  wantsMore(): boolean {
    return this.#isOn && (isAnything(this.asked) || this.#focus.hasBeen);
  }

  updated(language: Language): void {
    if (!this.#isOn || !this.#isThere) return;
    this.#focus.restore();
    if (this.#answers.isOpen || !this.#isComplete) return;
    const { found, notFound } = laterOf(language);
    const { length } = this.#answers.last.found;
    this.#herald.tell(length ? found(length) : notFound, language);
  }

  query(): URLSearchParams {
    return toParams(this.asked);
  }

  restore(params: URLSearchParams): void {
    const asked = fromParams(params);
    if (`${toParams(asked)}` !== `${toParams(this.#asked)}`) this.#find(asked);
  }

  get #isOn(): boolean {
    return this.#host.search || this.#host.filters;
  }

  /** There are items to look for something in, or there could be. */
  get #isThere(): boolean {
    return !['loading', 'failed'].includes(this.#host.state);
  }

  /** The first answer is on its way. */
  get #isFirst(): boolean {
    return this.#answers.isOpen && !this.#answers.last.items.length;
  }

  /** That a feed has nothing is another matter. */
  get #isNothing(): boolean {
    const { asked, items, found } = this.#answers.last;
    const isAsked = this.#isOn && isAnything(asked);
    return isAsked && items.length > 0 && !found.length;
  }

  get #isComplete(): boolean {
    return !this.#host.feeds.hasMore;
  }
}
