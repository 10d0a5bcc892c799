/** What the matrix asks of an element of the library. */
export interface Aushang extends HTMLElement {
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
  readonly renderRoot: ParentNode;
  refresh(): Promise<void>;
}

export interface Scene {
  /** Also the name of its section. */
  readonly name: string;
  readonly html: string;
  /** The state in which it is to be looked at; `ready` unless it says. */
  readonly state?: string;
  /** What the visitor does first. */
  readonly act?: (element: Aushang) => unknown;
  /** Whether what the visitor did has come to an end. */
  readonly done?: (root: ParentNode) => unknown;
}

/** A feed's address that is this scene's alone. */
export const feed = (name: string, key = ''): string =>
  `feed="https://feeds.example/${name}.json${key && `?${key}`}"`;

export const fallback = '<a href="/alle">Alle Meldungen</a>';

export const click = (root: ParentNode, selector: string): void => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing to click: ${selector}`);
  found.click();
};

/** The states in which an element has no items, or old ones. */
export function stateScenes(
  tag: string,
  attributes: string,
  empty: string,
): readonly Scene[] {
  const put = (which: string, more = attributes) =>
    `<${tag} ${which} ${more}>${fallback}</${tag}>`;
  return [
    {
      name: `${tag}, loading`,
      html: put(feed('never', tag)),
      state: 'loading',
    },
    { name: `${tag}, empty`, html: put(empty, ''), state: 'empty' },
    { name: `${tag}, failed`, html: put(feed('lost', tag)), state: 'failed' },
    {
      name: `${tag}, stale`,
      html: put(feed('once', tag)),
      act: (element) => element.refresh(),
      state: 'stale',
    },
  ];
}
