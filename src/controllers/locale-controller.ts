import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor } from '../i18n/languages.js';
import type { Language } from '../i18n/messages.js';

/**
 * The language of the nearest `lang` around an element, shadow hosts included;
 * it follows when the page changes it.
 */
export class LocaleController implements ReactiveController {
  /** Undefined while a language is still on its way. */
  language: Language | undefined;

  #tag?: string;
  #observer?: MutationObserver;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.#read());
    const watched = {
      attributes: true,
      subtree: true,
      attributeFilter: ['lang'],
    };
    for (const node of outwards(this.#host)) {
      this.#observer.observe(node.getRootNode(), watched);
    }
    void this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #read(): Promise<void> {
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    const loading = languageFor(tag);
    // German is there at once, and a first paint shouldn't wait a microtask.
    const found = 'dates' in loading ? loading : await loading.catch(german);
    if (tag !== this.#tag) return;
    this.language = found;
    this.#host.requestUpdate();
  }
}

/** A language that can't be fetched is better replaced than waited for. */
const german = () => languageFor('de');

/** An element, the host of the shadow root that it is in, and so on outwards. */
function* outwards(element: Element): Generator<Element> {
  for (let node: Element | undefined = element; node;) {
    yield node;
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
}

/** BCP 47, or `''`. */
export function languageOf(element: Element): string {
  for (const node of outwards(element)) {
    const lang = node.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return '';
}
