import { items, lost, many } from './items.js';

const ORIGIN = 'https://feeds.example';

/** What an address answers, by how often it was asked for before. */
type Answer = (before: number) => unknown;

const NEVER = new Promise<never>(() => {});
const NOT_FOUND = 404;

const feed = (list: readonly unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Landkreis Musterhausen',
  home_page_url: 'https://www.landkreis.example/',
  language: 'de',
  items: list,
});

const ANSWERS: Readonly<Record<string, Answer>> = {
  mixed: () => feed(items),
  many: () => feed(many),
  empty: () => feed([]),
  never: () => NEVER,
  lost: () => NOT_FOUND,
  // Good once, and then gone: what was had is stale.
  once: (before) => (before ? NOT_FOUND : feed(items.slice(0, 2))),
  'once-lost': (before) => (before ? NOT_FOUND : feed(lost)),
};

/**
 * Answers for `https://feeds.example/<name>.json` without a server, so that
 * every engine can have them. A `?` and anything makes an address of its own.
 */
export function answerFeeds(): void {
  const counts = new Map<string, number>();
  const fetchReally = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { origin, pathname, href } = new URL(input as string, location.href);
    if (origin !== ORIGIN) return fetchReally(input, init);
    const before = counts.get(href) ?? 0;
    counts.set(href, before + 1);
    const answer =
      await ANSWERS[/(\w[\w-]*)\.json/.exec(pathname)![1]!]!(before);
    const found = answer !== NOT_FOUND;
    const response = new Response(found ? JSON.stringify(answer) : '', {
      status: found ? 200 : NOT_FOUND,
      headers: { 'Content-Type': 'application/feed+json' },
    });
    return Object.defineProperty(response, 'url', { value: href });
  };
}
