import { isWidth, type Width } from '../shared/preview.js';
import type { Attribute, Elements } from './manifest.js';
import { isKind, type Kind } from './snippet/kinds.js';

/** What a colleague gets with the address. */
export interface Configuration {
  readonly element: string;
  /** As in HTML; a flag is `''`. Also those of the other elements. */
  readonly attributes: Settings;
  /** The language and direction of the page that is tried out. */
  readonly lang: string;
  readonly dir: string;
  readonly width: Width;
  readonly snippet: Kind;
  /** Where the page has the library's files; `''` is the usual place. */
  readonly base: string;
  /** Where visitors find the same if all else fails; `''` is the feed's host. */
  readonly link: string;
}

export type Settings = Readonly<Record<string, string>>;

/** What stands in the address beside the attributes. */
const OWN = ['lang', 'dir', 'base', 'link'] as const;

export function read(
  query: URLSearchParams,
  elements: Elements,
): Configuration {
  const [first = ''] = elements.keys();
  const [element, width, snippet] = ['element', 'width', 'snippet'].map(
    (name) => query.get(name) ?? '',
  ) as [string, string, string];
  const chosen = elements.has(element) ? element : first;
  const own = OWN.map((name) => [name, query.get(name) ?? '']);
  const known = elements.get(chosen) ?? [];
  return {
    ...(Object.fromEntries(own) as Record<(typeof OWN)[number], string>),
    element: chosen,
    attributes: Object.fromEntries(
      known.flatMap(({ name }) => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    width: isWidth(width) ? width : 'full',
    snippet: isKind(snippet) ? snippet : 'module',
  };
}

export function toQuery(configuration: Configuration, elements: Elements) {
  const { element, width, snippet } = configuration;
  const [first] = elements.keys();
  const query = new URLSearchParams();
  if (element !== first) query.set('element', element);
  for (const [name, value] of settingsOf(configuration, elements)) {
    query.set(name, value);
  }
  for (const name of OWN) {
    if (configuration[name]) query.set(name, configuration[name]);
  }
  if (width !== 'full') query.set('width', width);
  if (snippet !== 'module') query.set('snippet', snippet);
  return query;
}

/** The attributes that say something; the feed is the first of them. */
export function settingsOf(
  { element, attributes }: Configuration,
  elements: Elements,
): [name: string, value: string][] {
  const said = (elements.get(element) ?? []).filter((attribute) =>
    saysSomething(attribute, attributes[attribute.name]),
  );
  const rank = ({ name }: Attribute) => (name === 'feed' ? 0 : 1);
  return said
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name }) => [name, attributes[name]!]);
}

/** An element takes the default for what it doesn't understand. */
function saysSomething({ kind, options, standard }: Attribute, value?: string) {
  if (value === undefined || value === standard)
    return kind === 'flag' && value === '';
  if (kind === 'choice') return options.includes(value);
  if (kind === 'number') return value !== '' && Number.isFinite(Number(value));
  return true;
}
