import { format as activitystreams } from './activitystreams.js';
import type { Format } from './format.js';

/** A group's page, its outbox, or anything else below it. */
const GROUP = /^(.*\/@[^/]+)(?:\/.*)?$/;

/**
 * A group of Mobilizon: `https://instance/@group` has a page for people and,
 * below it, an outbox with what the group has published.
 */
export const format: Format = {
  ...activitystreams,

  address(site) {
    const group = GROUP.exec(site.pathname)?.[1];
    const isPage = site.searchParams.has('page');
    if (!group || isPage || !/^https?:$/.test(site.protocol)) return site;
    return new URL(`${group}/outbox?page=1`, site.origin);
  },
};
