import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';
import { Agenda } from './agenda/agenda.js';
import type { Findable, ListHost, Part } from './part.js';

type Bring = (host: ListHost, kit: Kit, parts: Findable) => Promise<Part>;

/** The parts that are chunks of their own, and when they are wanted. */
const CHUNKS: readonly (readonly [(host: ListHost) => boolean, Bring])[] = [];

/** What a list does beyond drawing its items, put together. */
export class Parts implements Required<Part> {
  readonly #host: ListHost;
  readonly #kit: Kit;
  #parts: readonly Part[];
  readonly #asked = new Set<Bring>();
  /** For parts that arrive later. */
  #restored: URLSearchParams | undefined;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#parts = [new Agenda(host, kit)];
  }

  /** Brings the chunks that the attributes ask for; never rejects. */
  async bring(): Promise<void> {
    const missing = CHUNKS.filter(
      ([isWanted, bring]) => isWanted(this.#host) && !this.#asked.has(bring),
    ).map(([, bring]) => bring);
    if (!missing.length) return;
    const arrivals = missing.map((bring) => {
      this.#asked.add(bring);
      return bring(this.#host, this.#kit, this);
    });
    // One that can't be had is left out; the others don't need it.
    for (const arrival of await Promise.allSettled(arrivals)) {
      if (arrival.status !== 'fulfilled') continue;
      this.#parts = [...this.#parts, arrival.value];
      if (this.#restored) arrival.value.restore?.(this.#restored);
    }
    this.#host.requestUpdate();
  }

  narrow(items: readonly Item[]): readonly Item[] {
    // Attributes come and go.
    void this.bring();
    return this.#pass(items, (part, rest) => part.narrow?.(rest));
  }

  groups(items: readonly Item[], language: Language) {
    return this.#first((part) => part.groups?.(items, language));
  }

  context(context: Context): Context {
    return this.#pass(context, (part, before) => part.context?.(before));
  }

  frame(body: unknown, context: Context): unknown {
    return this.#pass(body, (part, inner) => part.frame?.(inner, context));
  }

  emptySentence(language: Language): string | undefined {
    return this.#first((part) => part.emptySentence?.(language));
  }

  wantsMore(): boolean {
    return this.#parts.some((part) => part.wantsMore?.());
  }

  updated(language: Language): void {
    for (const part of this.#parts) part.updated?.(language);
  }

  query(): URLSearchParams {
    const queries = this.#parts.map((part) => part.query?.() ?? []);
    return new URLSearchParams(queries.flatMap((query) => [...query]));
  }

  restore(params: URLSearchParams): void {
    this.#restored = params;
    for (const part of this.#parts) part.restore?.(params);
  }

  /** Hands something from part to part; each may change it. */
  #pass<T>(given: T, change: (part: Part, before: T) => T | undefined): T {
    return this.#parts.reduce(
      (before, part) => change(part, before) ?? before,
      given,
    );
  }

  /** The first answer there is. */
  #first<T>(ask: (part: Part) => T | undefined): T | undefined {
    for (const part of this.#parts) {
      const answer = ask(part);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}
