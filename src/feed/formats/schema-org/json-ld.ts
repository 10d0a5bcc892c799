import { list, record, text, type Raw } from '../values.js';

/** Deeper than any real document; recursion ends here. */
const DEPTH = 16;

/** What is read where a text stands in several languages. */
const LANGUAGE = /^de\b/i;

/**
 * A JSON-LD document as a plain tree: without prefixes and wrappers, each text
 * in one language. References lead to their nodes when they are read.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export class JsonLd {
  readonly #root: unknown;
  readonly #nodes = new Map<string, Raw>();

  constructor(value: unknown) {
    this.#root = this.#unwrap(value, DEPTH);
  }

  /**
   * Nodes of a kind, wherever they are, but not inside one another. What has no
   * name has that of what it belongs to: a band's concerts.
   */
  find(isWanted: (node: Raw) => boolean): Raw[] {
    const found: Raw[] = [];
    const seen = new Set<unknown>();
    // A list that grows, not recursion: references may form long chains.
    const queue: [value: unknown, owner?: unknown][] = [[this.#root]];
    for (const [value, owner] of queue) {
      for (const one of this.all(value)) {
        if (typeof one !== 'object' || seen.has(one)) continue;
        seen.add(one);
        const node = record(one);
        const { name = owner } = node;
        if (isWanted(node))
          found.push('name' in node ? node : { ...node, name });
        else
          for (const member of Object.values(node)) queue.push([member, name]);
      }
    }
    return found;
  }

  /** Everything that a member holds. */
  all(value: unknown): readonly unknown[] {
    return list(value).map((one) => this.#resolve(one));
  }

  /** The first node or text that a member holds. */
  one(value: unknown): unknown {
    return this.all(value)[0];
  }

  node(value: unknown): Raw {
    return record(this.one(value));
  }

  /** The first text that a member holds. */
  text(value: unknown): string | undefined {
    return this.all(value).map(text).find(Boolean);
  }

  #resolve(value: unknown): unknown {
    const id = text(record(value)['@id']);
    return id && isReference(record(value))
      ? (this.#nodes.get(id) ?? value)
      : value;
  }

  #unwrap(value: unknown, depth: number): unknown {
    if (depth <= 0) return undefined;
    if (Array.isArray(value)) {
      return inOneLanguage(value).flatMap((one) =>
        this.#unwrap(one, depth - 1),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    const raw = record(value);
    const wrapped = raw['@value'] ?? raw['@list'] ?? raw['@set'];
    if (wrapped !== undefined) return this.#unwrap(wrapped, depth - 1);
    return this.#node(raw, depth);
  }

  #node(raw: Raw, depth: number): Raw {
    const members = Object.entries(raw)
      .filter(([name]) => name !== '@context')
      .map(([name, member]) => [bare(name), this.#unwrap(member, depth - 1)]);
    // schema.org's own context has `id` and `type` without the @.
    const id = text(raw['@id'] ?? raw.id);
    const types = list(raw['@type'] ?? raw.type);
    const node: Raw = {
      ...(Object.fromEntries(members) as Raw),
      '@type': types.filter((type) => typeof type === 'string').map(bare),
      '@language': Object.values(raw).map(languageOf).find(Boolean),
      ...(id && { '@id': id }),
    };
    if (id && !isReference(node)) this.#nodes.set(id, node);
    return node;
  }
}

/** Whether a node only names another. */
const isReference = (node: Raw): boolean =>
  Object.keys(node).every((name) => /^(?:@.*|id|type)$/.test(name));

/** `schema:name` and `https://schema.org/name` are `name`. */
const bare = (name: string): string =>
  name.replace(/^(?:schema:|sdo:|https?:\/\/(?:www\.)?schema\.org\/)/, '');

const languageOf = (value: unknown): string | undefined =>
  text(record(inOneLanguage(list(value))[0])['@language']);

/** Of texts in several languages those in ours, else in the first. */
function inOneLanguage(values: readonly unknown[]): readonly unknown[] {
  const languages = values.flatMap(
    (value) => text(record(value)['@language']) ?? [],
  );
  const chosen =
    languages.find((language) => LANGUAGE.test(language)) ?? languages[0];
  return values.filter((value) => {
    const language = record(value)['@language'];
    return language === undefined || language === chosen;
  });
}
