import type { Source } from './format.js';
import { text } from './values.js';

/** Addresses that lead to data already. */
const DATA =
  /\/(?:wp-json|wp\/v2|api)\/.|\.(?:json|jsonld|xml|rss|atom|ics|txt)$/i;

/**
 * Where a site answers with data, if the address is a site's. A site in a
 * folder keeps it, and what the embedder asks for in the query goes along.
 *
 * @param path - Below the site's folder.
 * @param query - Parameters that the address doesn't have itself.
 */
export function below(site: URL, path: string, ...query: string[]): URL {
  const { pathname, protocol, searchParams, search } = site;
  const isData = DATA.test(pathname) || searchParams.has('rest_route');
  if (isData || !/^https?:$/.test(protocol)) return site;
  const folder = pathname
    .replace(/[^/]*\.(?:php|html?)$/, '')
    .replace(/(?:\/wp-json)?\/*$/, '/');
  const added = query.filter((one) => !searchParams.has(one.split('=')[0]!));
  const url = new URL(folder + path, site.origin);
  // As written: URLSearchParams would encode the commas and colons.
  url.search = [search.slice(1), ...added].filter(Boolean).join('&');
  return url;
}

/** The site that WordPress's interface belongs to. */
export function homeOf(url: string): string | undefined {
  return /^(https?:\/\/[^?#]*?\/)(?:wp-json\/|\?)/.exec(url)?.[1];
}

/**
 * The next page on the host that the first came from: behind a proxy a system
 * writes `http:`, or leaves out the `www.` that it is asked with.
 */
export function nextPage(next: unknown, url: string): string | undefined {
  const written = text(next);
  if (!written || !URL.canParse(written, url)) return undefined;
  const [page, here] = [new URL(written, url), new URL(url)];
  const bare = ({ host }: URL): string => host.replace(/^www\./, '');
  if (bare(page) === bare(here) && here.protocol.startsWith('http')) {
    [page.protocol, page.host] = [here.protocol, here.host];
  }
  return page.href;
}

/** The same address with another page. */
export function pageOf(url: string, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}

/** WordPress says in a header how many pages there are, and exposes it. */
export function nextByHeader(source: Source): string | undefined {
  const page = Number(new URL(source.url).searchParams.get('page')) || 1;
  const pages = Number(source.header('X-WP-TotalPages'));
  return page < pages ? pageOf(source.url, page + 1) : undefined;
}
