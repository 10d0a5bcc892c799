/** Where a tool's state is kept: in the page's address, and nowhere else. */
export interface Address {
  read(): URLSearchParams;
  keep(query: URLSearchParams): void;
}

/** The page's own; the way to the other language takes it along. */
export const pageAddress: Address = {
  read: () => new URLSearchParams(location.search),
  keep(query) {
    const { pathname, hash } = location;
    const search = query.size ? `?${query}` : '';
    history.replaceState(history.state, '', pathname + search + hash);
    const links = document.querySelectorAll<HTMLAnchorElement>('.languages a');
    for (const link of links) link.search = search;
  },
};
