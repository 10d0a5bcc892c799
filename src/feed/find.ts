import type { Item } from '../model/item.js';

/** The item with this id, else with this address. */
export function findItem(
  items: readonly Item[],
  wanted: string,
): Item | undefined {
  const address = comparable(wanted);
  return (
    items.find(({ id }) => id === wanted) ??
    items.find(
      ({ id, url }) =>
        comparable(url) === address || comparable(id) === address,
    )
  );
}

/** Parameters that say how a visitor came, not what the page is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|pk_.*|mtm_.*)$/;

/**
 * An address without what doesn't tell pages apart: scheme, `www.`, fragment,
 * trailing slash, tracking parameters.
 */
function comparable(address: string | undefined): string | symbol {
  if (!address || !URL.canParse(address)) return Symbol(address);
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) {
    if (TRACKING.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const path = pathname.replace(/\/$/, '');
  return `${host.replace(/^www\./, '')}${path}?${searchParams}`;
}
