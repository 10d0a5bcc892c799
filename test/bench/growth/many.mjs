import { spread } from '../numbers.mjs';
import { Tab } from '../tab.mjs';

const ELEMENTS = [10, 50];
/** Items of each. */
const LIMIT = 10;
const FEED = 100;

/**
 * Many elements with one feed on one page: what they cost, and how often they
 * ask and parse.
 */
export async function manyElements(bench, contender, rounds) {
  const samples = ELEMENTS.map((elements) => ({ elements, all: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { elements, all } of samples) {
      all.push(await load(bench, contender, elements));
    }
  }
  return samples.map(({ elements, all }) => ({
    elements,
    requests: all[0].requests,
    parses: all[0].parses,
    cpu: spread(all.map(({ cpu }) => cpu)),
  }));
}

async function load({ base, browser, server }, contender, elements) {
  const tab = await Tab.open(browser);
  const { name } = contender;
  try {
    server.requests = [];
    const source = `(${countParses})()`;
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
    const address = `${base}/page/${name}/${FEED}/${LIMIT}.html?times=${elements}`;
    await tab.load(address, contender, elements * LIMIT);
    const cpu = await tab.cpu();
    const isFeed = (path) => path.startsWith('/feed/');
    return {
      cpu,
      requests: server.requests.filter(isFeed).length,
      parses: await tab.evaluate(() => globalThis.benchParses),
    };
  } finally {
    await tab.close();
  }
}

/** In the page, before all else; small texts are settings, not feeds. */
function countParses() {
  globalThis.benchParses = 0;
  const { parse } = JSON;
  JSON.parse = (text, ...more) => {
    globalThis.benchParses += Number(text.length > 1000);
    return parse(text, ...more);
  };
}
