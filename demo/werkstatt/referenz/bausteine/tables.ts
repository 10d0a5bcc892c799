import type { Language } from '../../build/page.js';
import { code, prose } from '../html/prose.js';
import { table, type Row } from '../html/table.js';
import type { Described, Manual, Member } from '../manual.js';
import type { Kind } from '../words/german.js';
import { referenceWords } from '../words/index.js';
import { described } from './describe.js';

/** The tables of one element, in one language. */
export class Tables {
  readonly #manual: Manual;
  readonly #language: Language;

  constructor(manual: Manual, language: Language) {
    this.#manual = manual;
    this.#language = language;
  }

  get #words() {
    return referenceWords[this.#language];
  }

  #table(caption: string, rows: readonly Row[]) {
    const { name, meaning } = this.#words;
    const { tagName } = this.#manual;
    return table(`${caption}: ${code(tagName)}`, [name, meaning], rows);
  }

  #sentence(kind: Kind, { name, description = '' }: Partial<Described>) {
    return described(kind, name!, description, this.#language);
  }

  attributes() {
    const { attributes, property, standard, values, flag } = this.#words;
    const rows = this.#manual.attributes.map((attribute): Row => {
      const { name, kind, options } = attribute;
      const offered = options.filter(Boolean).map(code).join(' · ');
      const own = camelCase(name);
      const notes = [
        ...(offered ? [`${values} ${offered}`] : []),
        ...(kind === 'flag' ? [flag] : []),
        ...(attribute.standard
          ? [`${standard} ${code(attribute.standard)}`]
          : []),
        ...(own === name ? [] : [`${property} ${code(own)}`]),
      ];
      return { name, meaning: this.#sentence('attributes', attribute), notes };
    });
    return this.#table(attributes, rows);
  }

  /** What no attribute has. */
  members() {
    const rows = this.#manual.members
      .filter(({ attribute }) => !attribute)
      .map((member): Row => ({
        name: member.kind === 'method' ? `${member.name}()` : member.name,
        meaning: this.#sentence('members', member),
      }));
    return this.#table(this.#words.scripts, rows);
  }

  events() {
    const rows = this.#manual.events.map((event): Row => ({
      name: event.name,
      meaning: this.#sentence('events', event),
      notes: [
        `${prose(this.#words.detail)} ${this.#manual
          .detailOf(event.type.text)
          .map((member) => this.#detail(member))
          .join(' · ')}`,
      ],
    }));
    return this.#table(this.#words.events, rows);
  }

  #detail({ name, type }: Member) {
    return code(`${name}: ${type?.text ?? ''}`);
  }

  slots() {
    const { slots, defaultSlot } = this.#words;
    const rows = this.#manual.slots.map((slot): Row => ({
      name: slot.name || defaultSlot,
      meaning: this.#sentence('slots', slot),
    }));
    return this.#table(slots, rows);
  }

  parts() {
    return this.#plain('cssParts', this.#words.parts, (name) => name);
  }

  states() {
    const selector = (name: string) => `:state(${name})`;
    return this.#plain('cssStates', this.#words.states, selector);
  }

  #plain(
    kind: 'cssParts' | 'cssStates',
    caption: string,
    written: (name: string) => string,
  ) {
    const rows = this.#manual[kind].map((one): Row => ({
      name: written(one.name),
      meaning: this.#sentence(kind, one),
    }));
    return this.#table(caption, rows);
  }

  tokens() {
    const { tokens, standard } = this.#words;
    const rows = this.#manual.cssProperties.map((token): Row => ({
      name: token.name,
      meaning: this.#sentence('cssProperties', token),
      notes: [`${code(token.syntax)} ${standard} ${code(token.default)}`],
    }));
    return this.#table(tokens, rows);
  }
}

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
