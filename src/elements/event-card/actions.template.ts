import { laterOf } from '../../i18n/later.js';
import type { LaterMessages } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import { announce } from '../../page/announce.js';
import { canShare, share } from '../../page/share.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';
import { calendarUse, saveEvent } from './calendar.js';

/** What a visitor can do with an article: keep its date, pass it on. */
export class Actions {
  /** What came of it, and of which item that is said. */
  #said: { readonly id: string; readonly sentence: string } | undefined;
  readonly #kit: Kit;
  readonly #changed: () => void;

  /** @param changed - Called when there is something to say. */
  constructor(kit: Kit, changed: () => void) {
    this.#kit = kit;
    this.#changed = changed;
  }

  template(item: Item, context: Context): unknown {
    const { html, nothing } = this.#kit;
    const actions = [
      this.#calendarTemplate(item, context),
      this.#subscribeTemplate(item, context),
      this.#shareTemplate(item, context),
    ];
    if (!actions.some(Boolean)) return nothing;
    const said = this.#said?.id === item.id ? this.#said.sentence : undefined;
    return html`<div part="actions">
      ${actions} ${said ? html`<p>${said}</p>` : nothing}
    </div>`;
  }

  #calendarTemplate(item: Item, context: Context): unknown {
    const { html } = this.#kit;
    const use = calendarUse(this.#kit, item, context);
    if (!use) return undefined;
    const { addEvent, changeEvent } = laterOf(context);
    const save = ({ currentTarget }: Event): void =>
      void this.#save(item, context, bodyBeside(currentTarget as Element));
    return html`<button type="button" @click=${save}>
      ${use === 'change' ? changeEvent : addEvent}
    </button>`;
  }

  /** RFC 5545 has no scheme; `webcal:` opens a calendar everywhere. */
  #subscribeTemplate({ _event, _feed }: Item, context: Context): unknown {
    const { html } = this.#kit;
    const calendar = _event && _feed?.calendar;
    if (!calendar) return undefined;
    return html`<a href=${calendar.replace(/^https?/, 'webcal')}
      >${laterOf(context).subscribe}</a
    >`;
  }

  #shareTemplate(item: Item, context: Context): unknown {
    const { html, titleOf } = this.#kit;
    const url = this.#addressOf(item, context);
    if (!url) return undefined;
    const data = { title: titleOf(item), url };
    const pass = (): void => void this.#share(item, context, data);
    const messages = laterOf(context);
    return html`<button type="button" @click=${pass}>
      ${canShare(data) ? messages.share : messages.copyLink}
    </button>`;
  }

  async #save(item: Item, context: Context, text: string): Promise<void> {
    const address = this.#addressOf(item, context);
    const sentence = await saveEvent(this.#kit, item, context, text, address)
      .then((): keyof LaterMessages => 'eventSaved')
      .catch((): keyof LaterMessages => 'eventNotSaved');
    this.#say(laterOf(context)[sentence] as string, item, context);
  }

  async #share(
    item: Item,
    context: Context,
    data: ShareData & { url: string },
  ) {
    const messages = laterOf(context);
    const result = await share(data);
    // The browser's own dialog has said it all.
    if (result === 'shared') return;
    const copied = result === 'copied';
    const sentence = copied ? messages.copied : messages.notCopied(data.url);
    this.#say(sentence, item, context);
  }

  #say(sentence: string, { id }: Item, { messages }: Context): void {
    this.#said = { id, sentence };
    this.#changed();
    announce(sentence, messages.lang, this.#kit.liveRegion());
  }

  /** The article's own, whoever shows it; else where the title leads, or this. */
  #addressOf(item: Item, context: Context): string | undefined {
    const { addressOf } = this.#kit;
    const address = item.url ?? addressOf(item, context) ?? context.here;
    if (!address || !URL.canParse(address, document.baseURI)) return undefined;
    return new URL(address, document.baseURI).href;
  }
}

/** The body as it is read, line by line, whatever it was made from. */
const bodyBeside = (action: Element): string =>
  action.closest('article')?.querySelector<HTMLElement>('[part=body]')
    ?.innerText ?? '';
