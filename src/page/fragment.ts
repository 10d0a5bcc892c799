/** What stands behind the `#` of the page's address. */
export interface Fragment {
  /** Which list. */
  readonly key: string;
  /** Which article; empty for the list itself. */
  readonly slug: string;
  /** What the list is asked for, as `URLSearchParams` write it. */
  readonly query: string;
}

/** `#aushang/lesung-1x2y3z?page=2`; of another fragment the key is nobody's. */
export function readFragment(): Fragment {
  const parts = /^#?([^/?]*)\/?([^?]*)\??(.*)$/.exec(location.hash)!;
  const [, key = '', slug = '', query = ''] = parts;
  return {
    key: decoded(key),
    slug,
    query: new URLSearchParams(query).toString(),
  };
}

/** Whether the fragment is a router's own: `#/contact`, `#!contact`. */
export const isRoute = (): boolean => /^#[/!]/.test(location.hash);

/** An address of this page. Where a `<base>` would lead elsewhere: all of it. */
export function hrefTo({ key, slug, query }: Fragment): string {
  const way = encodeURIComponent(key) + (slug && `/${slug}`);
  const hash = `#${way}${query && `?${query}`}`;
  const [page] = location.href.split('#');
  const [base] = document.baseURI.split('#');
  return page === base ? hash : `${page}${hash}`;
}

/**
 * The entry's state stays a router's own, which then knows the page again.
 *
 * @returns whether the browser has let it: WebKit counts them.
 */
export function push(fragment: Fragment): boolean {
  return attempt('pushState', fragment);
}

export function replace(fragment: Fragment): void {
  attempt('replaceState', fragment);
}

function attempt(
  method: 'pushState' | 'replaceState',
  fragment: Fragment,
): boolean {
  try {
    history[method](history.state, '', hrefTo(fragment));
    return true;
  } catch {
    return false;
  }
}

/** Calls the listener when the visitor has gone back, forward or to a link. */
export function onNavigation(listener: () => void): () => void {
  const kinds = ['popstate', 'hashchange'];
  for (const kind of kinds) addEventListener(kind, listener);
  return () => {
    for (const kind of kinds) removeEventListener(kind, listener);
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // `%E0`, which is no character
  }
}
