import { Agenda } from '../../elements/event-list/agenda/agenda.js';
import type { GroupBy, ListHost } from '../../elements/event-list/part.js';
import type { Images } from '../../elements/shared/context.js';
import { kit } from '../../elements/shared/kit.js';
import { merge } from '../../feed/merge.js';
import { inOrder, type Sort } from '../../feed/order.js';
import { select, type Kind, type Period } from '../../feed/select.js';
import { languageFor } from '../../i18n/languages.js';
import type { Feed } from '../../model/feed.js';
import { graphOf } from '../../structured-data/graph.js';
import { toJson } from '../../structured-data/json.js';
import { listTemplate } from './list.template.js';
import { toHtml } from './to-html.js';

/** What the attributes of `<event-list>` say. */
export interface Attributes {
  readonly groupBy: GroupBy;
  readonly images: Images;
  readonly itemUrl: string;
  readonly kind: Kind;
  readonly label: string;
  readonly lang: string;
  readonly level: number;
  readonly limit: number;
  readonly period: Period;
  readonly sort: Sort | undefined;
  readonly structuredData: boolean;
  readonly zone: string | undefined;
}

/** The children of an `<event-list>` that shows the same by itself. */
export async function listHtml(
  feeds: readonly Feed[],
  attributes: Attributes,
): Promise<string> {
  const { lang, label, level, zone, images, itemUrl, limit } = attributes;
  const now = Date.now();
  const language = await languageFor(lang);
  const { all, agenda } = chosen(feeds, attributes, now);
  const items = all.slice(0, limit);
  const groups = agenda.groups(items, language) ?? [{ items }];
  const template = listTemplate(
    items.length ? groups : [],
    label,
    all.length > items.length,
    {
      ...language,
      zone,
      // Written once, read on other days: nothing is today or tomorrow.
      now: NaN,
      level,
      images,
      itemUrl,
      target: '',
      named: feeds.length > 1,
      open: () => {},
    },
  );
  const graph = graphOf(items, label, { ...kit, zone });
  const list = toHtml(template, await endingFor(feeds, attributes));
  if (!attributes.structuredData || !graph.length) return list;
  const json = toJson({ '@context': 'https://schema.org', '@graph': graph });
  return `${list}
<script type="application/ld+json" data-prerendered>
${json}
</script>`;
}

/** The items that the element would choose, in its order. */
function chosen(feeds: readonly Feed[], attributes: Attributes, now: number) {
  const { period, zone, groupBy } = attributes;
  const sort =
    attributes.sort ?? (period === 'upcoming' ? 'soonest' : 'newest');
  // Of a list, what choosing and grouping ask for.
  const host: Partial<ListHost> = {
    ...{ from: '', to: '', groupBy, period },
    ...(zone && { zone }),
    newestFirst: sort === 'newest',
    adopt: () => {},
    addController: () => {},
  };
  const agenda = new Agenda(host as ListHost, kit);
  const items = merge(feeds.map((feed) => feed.items));
  const ordered = inOrder(items, sort, zone);
  return { agenda, all: agenda.narrow(select(ordered, attributes, now)) };
}

/** No other list of a page ends its ids so, and a later copy of this one does. */
async function endingFor(
  feeds: readonly Feed[],
  attributes: Attributes,
): Promise<string> {
  const about = JSON.stringify([feeds.map(({ url }) => url), attributes]);
  const bytes = new TextEncoder().encode(about);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  const [first] = new Uint32Array(hash);
  return `--pre-${first!.toString(36)}`;
}
