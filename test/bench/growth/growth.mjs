import { manyElements } from './many.mjs';
import { quietRefresh } from './refresh.mjs';
import { scale } from './scale.mjs';

/** How the cost grows: with the items, with the elements, with nothing new. */
export async function growth(bench, contender, rounds) {
  return {
    scale: await scale(bench, contender, rounds),
    refresh: await quietRefresh(bench, contender),
    many: await manyElements(bench, contender, rounds),
  };
}
