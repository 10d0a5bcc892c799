import { titleOf } from '../../content/text.js';
import { HOME_ZONE } from '../../dates/zones.js';
import { list, record } from '../../feed/normalise/read.js';
import type { Item } from '../../model/item.js';
import { ITEM } from '../members.js';
import type { Raw, Reading } from '../reading.js';
import type { Path, Tell } from '../report.js';
import { Spot } from '../spot.js';
import { checkEvent } from './event.js';
import { checkShape } from './members.js';

/** More than this no list shows. */
export const MOST_ITEMS = 10_000;

export function checkItems(reading: Reading, tell: Tell): void {
  const firsts = new Map<string, number>();
  const items = list(reading.raw.items).slice(0, MOST_ITEMS);
  for (const [index, value] of items.entries()) {
    const path = ['items', index];
    if (record(value) !== value) {
      tell('not-an-item', path, {});
      continue;
    }
    const spot = checkItem(record(value), path, reading, tell);
    const { id } = reading.alone(value).items[0] ?? {};
    if (id === undefined) continue;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else spot.in('id').tell('same-id', { id, first: first + 1 });
  }
}

function checkItem(raw: Raw, root: Path, reading: Reading, tell: Tell): Spot {
  const { items, problems } = reading.alone(raw);
  const [shown] = items;
  const item = shown ?? completed(raw, reading);
  // Nobody calls it by a title that it doesn't have.
  const named = shown ?? reading.alone({ ...raw, id: '1' }).items[0];
  const own = item?._event?.timeZone ?? reading.feed.timeZone;
  const spot = new Spot(
    {
      reading,
      tell,
      root,
      item: named && titleOf(named),
      url: raw.url,
      zone: own ?? HOME_ZONE,
      hasZone: own !== undefined,
    },
    root,
  );
  for (const { what } of problems) {
    if (what === 'no-id' || what === 'no-text') spot.tell(what, {});
  }
  checkShape(ITEM, raw, item, spot);
  if (item?._event) {
    checkEvent(item, raw._event, problems, spot.in('_event'));
  }
  if (shown) checkShown(shown, raw, spot);
  return spot;
}

/** An item that is left out, as it would be if it had what it lacks. */
function completed(raw: Raw, reading: Reading): Item | undefined {
  const id = '1';
  return [{ id }, { title: id }, { id, title: id }]
    .flatMap((more) => reading.alone({ ...raw, ...more }).items)
    .at(0);
}

/** What readers will miss in an item that is shown. */
function checkShown(item: Item, raw: Raw, spot: Spot): void {
  if (!item.title) spot.tell('no-title', {});
  if (!item.image || item._image?.alt !== undefined) return;
  const name = 'image' in raw ? 'image' : 'banner_image';
  spot.in(name).tell('no-alt', {});
}
