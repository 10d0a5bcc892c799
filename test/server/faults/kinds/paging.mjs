import { feed, item } from '../content.mjs';
import { asked, send, sibling } from '../send.mjs';

/** A page of one item, and the address of the next one. */
const page = (title, next_url) => ({ body: feed([item(title)], { next_url }) });

const leadsTo = (address) => page('Seite 1', address);

/** Where a feed says that it goes on. */
export const paging = {
  'to-itself': (response) => {
    send(response, leadsTo(sibling(response, {})));
  },
  'loop-of-two': (response) => {
    const isFirst = !asked(response, 'page');
    const other = sibling(response, { page: isFirst ? 2 : undefined });
    send(response, page(`Seite ${isFirst ? 1 : 2}`, other));
  },
  endless: (response) => {
    const number = Number(asked(response, 'page') ?? 1);
    const next = sibling(response, { page: number + 1 });
    // Always the same item, so that there is never enough.
    send(response, page('Seite 1', next));
  },
  'to-missing-page': leadsTo('/status/404'),
  'to-web-page': leadsTo('/documents/html'),
  'to-ftp': leadsTo('ftp://ftp.example/2.json'),
  'to-javascript': leadsTo('javascript:alert(1)'),
  'to-data': leadsTo('data:application/json,{"items":[]}'),
  'to-another-host': leadsTo('http://does-not-exist.invalid/2.json'),
  'to-what-is-no-address': leadsTo('http://['),
};
