import { brotliCompressSync, constants } from 'node:zlib';
import { gzip } from '../../../scripts/size/gzip.mjs';
import { Tab } from '../tab.mjs';

/** What belongs to the list's code; the page itself and the feed do not. */
const CODE = ['Script', 'Stylesheet'];

/** The code that is fetched until the titles are painted, and all requests. */
export async function bytes(bench, contender, { count }) {
  const tab = await Tab.open(bench.browser);
  const responses = [];
  try {
    tab.on('Network.responseReceived', (event) => {
      // What stands in the page is no request.
      if (!event.response.url.startsWith('data:')) responses.push(event);
    });
    await tab.send('Network.enable');
    const address = `${bench.base}/page/${contender.name}/${count}/${count}.html`;
    await tab.load(address, contender, count);
    const code = responses.filter(({ type }) => CODE.includes(type));
    const bodies = await Promise.all(code.map((one) => bodyOf(tab, one)));
    return { requests: responses.length, ...sizesOf(bodies) };
  } finally {
    await tab.close();
  }
}

async function bodyOf(tab, { requestId }) {
  const { body, base64Encoded } = await tab.send('Network.getResponseBody', {
    requestId,
  });
  return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
}

/** Each file for itself, as it is sent. */
function sizesOf(bodies) {
  const sum = (pack) =>
    bodies.reduce((total, body) => total + pack(body).length, 0);
  return {
    raw: sum((body) => body),
    gzip: sum(gzip),
    brotli: sum((body) =>
      brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
      }),
    ),
  };
}
