import { Tab } from '../tab.mjs';

const COUNT = 1000;

/** How many changes a refresh makes in the DOM that brings nothing new. */
export async function quietRefresh(bench, contender) {
  const tab = await Tab.open(bench.browser);
  try {
    const { name, host } = contender;
    const address = `${bench.base}/page/${name}/${COUNT}/${COUNT}.html`;
    await tab.load(address, contender, COUNT);
    const before = await tab.cpu();
    const mutations = await tab.evaluate(refreshAndCount, host);
    return { count: COUNT, mutations, cpu: (await tab.cpu()) - before };
  } finally {
    await tab.close();
  }
}

/** In the page. */
async function refreshAndCount(host) {
  const element = document.querySelector(host);
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  const everything = {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  };
  for (const root of [element, element.shadowRoot]) {
    observer.observe(root, everything);
  }
  await element.refresh();
  await new Promise((done) => setTimeout(done, 200));
  return count + observer.takeRecords().length;
}
