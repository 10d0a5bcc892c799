import { isFailed, readText } from '../feed/mutants/read.js';
import { realFeeds } from '../feed/mutants/real-feeds.js';

/** The HTML of a real feed. */
export interface RealHtml {
  readonly path: string;
  readonly texts: readonly string[];
}

/** The HTML of all real feeds that have some. */
export async function realHtml(): Promise<RealHtml[]> {
  const all = await Promise.all(
    (await realFeeds()).map(async ({ path, text }) => {
      const feed = await readText(text, path);
      const bodies = isFailed(feed)
        ? []
        : feed.items.flatMap(({ content_html }) => content_html ?? []);
      // What stands in other members: excerpts, descriptions.
      const found = [...bodies, ...textsIn(valueOf(text))];
      return { path, texts: found.filter((one) => /<\w/.test(one)) };
    }),
  );
  return all.filter(({ texts }) => texts.length);
}

/** Every HTML that a document holds, whatever its format calls it. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') {
    const isHtml = /^(rendered|description|excerpt|content)$/.test(name);
    return isHtml ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
