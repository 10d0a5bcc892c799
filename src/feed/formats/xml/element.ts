import type { TNode } from 'txml/txml';
import { markupOf } from './markup.js';
import { nameOf, prefixesOf, type Prefixes } from './names.js';

/** What an element takes over from those around it. */
export interface Scope {
  readonly prefixes: Prefixes;
  /** The prefix that the document's own elements go without. */
  readonly own: string;
  /** The address of the document. */
  readonly url: string;
  /** Where relative addresses start, when the document says so. */
  readonly base?: string;
  readonly language?: string;
}

/** An element of an XML document; of what isn't there, everything is absent. */
export class XmlElement {
  readonly name: string;
  readonly #node: TNode;
  readonly #scope: Scope;
  #children: readonly XmlElement[] | undefined;

  constructor(node: TNode, outside: Scope) {
    const { attributes } = node;
    const prefixes = prefixesOf(attributes, outside.prefixes);
    const base = attributes['xml:base'] ?? '';
    const from = outside.base ?? outside.url;
    this.#node = node;
    this.#scope = {
      ...outside,
      prefixes,
      ...(base &&
        URL.canParse(base, from) && { base: new URL(base, from).href }),
      ...(attributes['xml:lang'] && { language: attributes['xml:lang'] }),
    };
    this.name = nameOf(node.tagName, prefixes, outside.own);
  }

  /** The language of `xml:lang`, here or outside. */
  get language(): string | undefined {
    return this.#scope.language;
  }

  attribute(name: string): string | undefined {
    return this.#node.attributes[name]?.trim() || undefined;
  }

  /** An address in an attribute; without `xml:base` it stays as it is. */
  address(name: string): string | undefined {
    return this.resolve(this.attribute(name));
  }

  resolve(address: string | undefined): string | undefined {
    const { base } = this.#scope;
    if (!base || !address || !URL.canParse(address, base)) return address;
    return new URL(address, base).href;
  }

  /** The children with one of these names. */
  all(...names: readonly string[]): XmlElement[] {
    this.#children ??= this.#node.children
      .filter((child) => typeof child === 'object')
      .map((child) => new XmlElement(child, this.#scope));
    return this.#children.filter(({ name }) => names.includes(name));
  }

  /** The first child with the first of these names that there is. */
  first(...names: readonly string[]): XmlElement | undefined {
    const all = this.all(...names);
    return names
      .map((wanted) => all.find(({ name }) => name === wanted))
      .find(Boolean);
  }

  /** The text of the first of these children that has one. */
  textOf(...names: readonly string[]): string | undefined {
    const all = this.all(...names);
    return names
      .flatMap((wanted) => all.filter(({ name }) => name === wanted))
      .map(({ text }) => text)
      .find(Boolean);
  }

  /** Everything that is written in it, without markup. */
  get text(): string {
    return textIn(this.#node).trim();
  }

  /** Its content as HTML: as nodes (XHTML), or as text that holds markup. */
  get html(): string {
    const { children } = this.#node;
    return children.some((child) => typeof child === 'object')
      ? markupOf(children)
      : this.text;
  }

  /** Where its relative addresses start, when the document says so. */
  get base(): string | undefined {
    return this.#scope.base;
  }
}

const textIn = (node: TNode): string =>
  node.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
