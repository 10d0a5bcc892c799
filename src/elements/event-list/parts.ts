import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';
import { Agenda } from './agenda/agenda.js';
import type { Findable, ListHost, Part } from './part.js';

type Bring = (host: ListHost, kit: Kit, parts: Findable) => Promise<Part>;

/**
 * The parts that are chunks of their own, and when they are wanted; in the
 * order in which they narrow down and frame, whichever comes first.
 */
const CHUNKS: readonly (readonly [(host: ListHost) => boolean, Bring])[] = [
  [
    (host) => host.layout !== 'list',
    async (host, kit) =>
      new (await import('./layout/layout.js')).Layout(host, kit),
  ],
  [
    (host) => host.search || host.filters,
    async (host, kit) =>
      new (await import('./finder/finder.js')).Finder(host, kit),
  ],
  [
    (host) => host.reader,
    async (host, kit, parts) =>
      new (await import('./reader/reader.js')).Reader(host, kit, parts),
  ],
  [
    (host) => host.structuredData,
    async (host, kit) => new (await import('./told.js')).Told(host, kit),
  ],
];

/** What a list does beyond drawing its items, put together. */
export class Parts implements Required<Part> {
  readonly #host: ListHost;
  readonly #kit: Kit;
  readonly #agenda: Part;
  /** Undefined while one is on its way, and when it can't be had. */
  readonly #brought = new Map<Bring, Part | undefined>();
  /** For parts that arrive later. */
  #restored: URLSearchParams | undefined;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#agenda = new Agenda(host, kit);
  }

  get #parts(): readonly Part[] {
    const brought = CHUNKS.map(([, bring]) => this.#brought.get(bring));
    return [this.#agenda, ...brought].filter((part) => part !== undefined);
  }

  /** Brings the chunks that the attributes ask for; never rejects. */
  async bring(): Promise<void> {
    const missing = CHUNKS.filter(
      ([isWanted, bring]) => isWanted(this.#host) && !this.#brought.has(bring),
    );
    if (!missing.length) return;
    await Promise.all(missing.map(([, bring]) => this.#bringOne(bring)));
    this.#host.requestUpdate();
  }

  async #bringOne(bring: Bring): Promise<void> {
    this.#brought.set(bring, undefined);
    // One that can't be had is left out; the others don't need it.
    const part = await bring(this.#host, this.#kit, this).catch(
      () => undefined,
    );
    this.#brought.set(bring, part);
    if (this.#restored) part?.restore?.(this.#restored);
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
    let passed = given;
    for (const part of this.#parts) passed = change(part, passed) ?? passed;
    return passed;
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
