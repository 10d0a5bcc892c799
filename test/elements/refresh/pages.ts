import { freezeTimers, unfreeze, waits } from '../../helpers/clock.js';
import { leave, until, visit } from '../../helpers/page.js';
import { loud, quiet } from '../../helpers/quiet.js';
import type { Visitor } from '../../helpers/visitor.js';
import { Served } from './served.js';

const { random } = Math;

/** A page on which time and chance stand still, and a feed with this answer. */
export function open(now: Served['now']): Served {
  quiet();
  freezeTimers('2026-11-24T14:05:00+01:00');
  Math.random = () => 0.5;
  return new Served(now);
}

/** Call it in `afterEach`. */
export function close(feed: Served): void {
  loud();
  leave();
  feed.end();
  unfreeze();
  Math.random = random;
}

/** An element that shows it, when the next load has been planned. */
export async function planned(
  { address }: Served,
  attributes = 'refresh-every="10"',
  tag = 'event-list',
): Promise<Visitor> {
  const before = waits().length;
  const visitor = await visit(`<${tag} feed="${address}" ${attributes}>`);
  await until(() => waits().length > before);
  return visitor;
}

/** Time in which whatever is to come has come. */
export const moment = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 120));
