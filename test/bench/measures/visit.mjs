import { CHANGED_TITLE } from '../feed.mjs';
import { changeOne } from '../page/watch.mjs';
import { Tab } from '../tab.mjs';

/**
 * Everything that one visit tells: the processor's time, when titles came,
 * what moved, what it takes of memory, and what one changed item costs.
 *
 * @param {{ count: number, limit?: number, slowdown?: number }} setting
 */
export async function visit(bench, contender, setting) {
  const { count, limit = count, slowdown } = setting;
  const address = `${bench.base}/page/${contender.name}/${count}/${limit}.html`;
  const tab = await Tab.open(bench.browser, slowdown);
  try {
    const first = await tab.load(address, contender, limit);
    const cpu = await tab.cpu();
    const shift = await tab.evaluate(layoutShift);
    await tab.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap, Nodes: nodes } = await tab.metrics();
    const change = await costOfChange(bench, tab, contender, limit === count);
    return { cpu, first, shift, heap: heap / 1e6, nodes, change };
  } finally {
    await tab.close();
  }
}

async function costOfChange({ server }, tab, contender, isAll) {
  const { refresh = () => globalThis.refresh(), host, titles } = contender;
  if (!refresh || !isAll) return undefined;
  server.changed = true;
  try {
    const before = await tab.cpu();
    const words = JSON.stringify([host ?? '', titles, CHANGED_TITLE]);
    const found = await tab.evaluate(
      `() => (${changeOne})(${refresh}, ...${words})`,
    );
    if (!found) throw new Error(`${contender.name} does not show the change`);
    return (await tab.cpu()) - before;
  } finally {
    server.changed = false;
  }
}

/** In the page: how far what could be seen has jumped. */
function layoutShift() {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
