import type { Language } from '../../../i18n/messages.js';
import type { Item } from '../../../model/item.js';
import type { Kit } from '../../shared/kit.js';
import type { Group, ListHost, Part } from '../part.js';
import { agendaStyles } from './agenda.styles.js';
import { dayIn, daysOf, isRunning } from './days.js';
import {
  inOrderOfGroups,
  labelOf,
  RUNNING,
  UNDATED,
  COMING,
} from './groups.js';
import { Minutes } from './minutes.js';

/** What depends on days: `from`, `to`, months, and what is running. */
export class Agenda implements Part {
  readonly #host: ListHost;
  readonly #kit: Kit;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    host.adopt(agendaStyles(kit));
    new Minutes(host);
  }

  /** Groups stay together, whatever the order within them. */
  narrow(items: readonly Item[]): readonly Item[] {
    return [...this.#grouped(this.#within(items)).values()].flat();
  }

  groups(items: readonly Item[], language: Language): Group[] | undefined {
    const groups = this.#grouped(items);
    // *Coming* alone goes without saying.
    if (![...groups.keys()].some((key) => key !== COMING)) return undefined;
    return [...groups].map(([key, members]) => ({
      label: labelOf(key, language),
      items: members,
    }));
  }

  #within(items: readonly Item[]): readonly Item[] {
    const { from, to, zone } = this.#host;
    const [earliest, latest] = [dayIn(from), dayIn(to)];
    if (!earliest && !latest) return items;
    return items.filter((item) => {
      const days = daysOf(item, zone, this.#kit);
      if (!days) return false;
      const { first, last } = days;
      return (!earliest || last >= earliest) && (!latest || first <= latest);
    });
  }

  #grouped(items: readonly Item[]): Map<string, Item[]> {
    const groups = new Map<string, Item[]>();
    for (const item of items) {
      const key = this.#groupOf(item);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return inOrderOfGroups(groups, this.#host.newestFirst);
  }

  #groupOf(item: Item): string {
    const { groupBy, period, zone } = this.#host;
    if (period === 'upcoming' && isRunning(item, zone, this.#kit)) {
      return RUNNING;
    }
    if (groupBy !== 'month') return COMING;
    return daysOf(item, zone, this.#kit)?.first.slice(0, 7) ?? UNDATED;
  }
}
