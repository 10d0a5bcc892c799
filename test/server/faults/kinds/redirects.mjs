import { good } from '../content.mjs';
import { asked, send, sibling } from '../send.mjs';

const to = (Location, headers) => ({
  status: 302,
  headers: { Location, ...headers },
});

/** So many redirects before there is a feed. */
const chainOf = (count) => (response) => {
  const step = Number(asked(response, 'step'));
  const next = sibling(response, { step: step + 1 });
  send(response, step < count ? to(next) : { body: good });
};

/** Where an address leads instead of answering. */
export const redirects = {
  loop: to('/redirects/loop'),
  'loop-of-two': to('/redirects/loop-back'),
  'loop-back': to('/redirects/loop-of-two'),
  'chain-of-three': chainOf(3),
  'chain-of-thirty': chainOf(30),
  'to-data': to('data:application/json,{"items":[]}'),
  'to-ftp': to('ftp://ftp.example/feed.json'),
  'to-javascript': to('javascript:alert(1)'),
  'to-missing-page': to('/status/404'),
  'to-web-page': to('/documents/html'),
  'to-what-is-no-address': to('http://['),
  'to-host-without-cors': (response) => {
    // The same server, but the name makes it another origin.
    const url = new URL('/cors/missing', sibling(response, {}));
    url.hostname = 'localhost';
    send(response, to(url.href));
  },
  'without-cors': to('/cors/wildcard', {
    'Access-Control-Allow-Origin': undefined,
  }),
  'without-location': to(undefined),
};
