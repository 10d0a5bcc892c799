import type { Item } from '../../../model/item.js';
import { Facets, type Narrowed } from '../../../search/facets.js';
import { sameList } from '../../../search/same-list.js';
import { Search } from '../../../search/search.js';
import { soon } from '../../../search/slices.js';
import { TextIndex } from '../../../search/text-index.js';
import type { Kit } from '../../shared/kit.js';
import { isSame, NOTHING, type Asked } from './asked.js';

/** What was asked, and of which items. */
interface Question {
  readonly asked: Asked;
  readonly items: readonly Item[];
}

/** What it has led to, and what else could be chosen. */
export interface Answer extends Question, Narrowed {}

const isAbout = (
  question: Question | undefined,
  { asked, items }: Question,
): boolean =>
  question !== undefined &&
  isSame(question.asked, asked) &&
  sameList(question.items, items);

/** Answers questions, those about words a moment later than they are asked. */
export class Answers {
  /** The last one; it stands until the next is there. */
  last: Answer;
  readonly #index: TextIndex;
  readonly #search: Search;
  readonly #facets: Facets;
  readonly #changed: () => void;
  /** What is being looked for. */
  #open: Question | undefined;
  #prepared: readonly Item[] = [];

  /** @param changed - Called when a later answer is there. */
  constructor({ wordsOf, organizersOf }: Kit, changed: () => void) {
    this.#index = new TextIndex(wordsOf);
    this.#search = new Search(this.#index);
    this.#facets = new Facets([
      ({ tags = [] }) => tags,
      (item) => organizersOf(item).map(({ name }) => name),
    ]);
    this.#changed = changed;
    this.last = this.#answer({ asked: NOTHING, items: [] });
  }

  /** Something is being looked for. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  ask(asked: Asked, items: readonly Item[]): void {
    const question = { asked, items };
    if (isAbout(this.#open ?? this.last, question)) return;
    this.stop();
    if (asked.text.trim()) void this.#look(question);
    else this.last = this.#answer(question);
  }

  /** Reads while the page is idle, so that the first answer is fast, too. */
  prepare(items: readonly Item[]): void {
    if (sameList(items, this.#prepared)) return;
    this.#prepared = items;
    void this.#index.prepare(items);
  }

  stop(): void {
    this.#search.stop();
    this.#open = undefined;
  }

  /** The same for what is read ahead. */
  end(): void {
    this.stop();
    this.#index.stop();
    this.#prepared = [];
  }

  async #look(question: Question): Promise<void> {
    this.#open = question;
    const { asked, items } = question;
    const matches = await this.#search.run(items, asked.text);
    // Called off: a later question is being looked at.
    if (!matches) return;
    this.#open = undefined;
    this.last = this.#answer(question, matches);
    // Drawing takes a while, too.
    await soon();
    this.#changed();
  }

  #answer(question: Question, matches?: ReadonlySet<Item>): Answer {
    const { asked, items } = question;
    return {
      ...question,
      ...this.#facets.narrow(items, matches, asked.chosen),
    };
  }
}
