import { Tab } from '../tab.mjs';

/** What the main thread does at a stretch; inputs are seen between two. */
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * How long an input can have to wait while the list comes: the longest task,
 * for an input that arrives at its beginning. As with all else, it is the
 * thread's own time that counts; keys pressed at random would miss the task,
 * and measure what else the machine does.
 */
export async function delay(bench, contender, { count, slowdown }) {
  const address = `${bench.base}/page/${contender.name}/${count}/${count}.html`;
  const tab = await Tab.open(bench.browser, slowdown);
  const tracing = await bench.browser.target().createCDPSession();
  try {
    const events = await traced(tracing, () =>
      tab.load(address, contender, count),
    );
    return { delay: longestTask(events) };
  } finally {
    await tracing.detach();
    await tab.close();
  }
}

async function traced(session, work) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await work();
  const complete = new Promise((done) => {
    session.once('Tracing.tracingComplete', done);
  });
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Milliseconds, of the thread that has run the page's scripts. */
function longestTask(events) {
  const isPages = ({ name, args }) =>
    name === 'ParseHTML' && args?.beginData?.url.includes('/page/');
  const { pid, tid } = events.find(isPages);
  const tasks = events.filter(
    (event) => event.name === TASK && event.pid === pid && event.tid === tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
