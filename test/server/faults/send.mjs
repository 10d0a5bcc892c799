/**
 * Sends an answer that any page may read, but for what `headers` say
 * otherwise; `undefined` leaves one out. One answer, one connection: a fault
 * must not meet a browser's attempt to use a connection again.
 */
export function send(response, { status = 200, headers = {}, body = '' }) {
  const all = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    Connection: 'close',
    ...headers,
  };
  response.statusCode = status;
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  response.end(body);
}

/** The beginning of an answer, as it goes over the wire. */
export const head = (...headers) =>
  [
    'HTTP/1.1 200 OK',
    'Access-Control-Allow-Origin: *',
    'Cache-Control: no-store',
    'Content-Type: application/json',
    'Connection: close',
    ...headers,
    '\r\n',
  ].join('\r\n');

/** The address that was asked for, with another query. */
export function sibling({ req }, query) {
  const url = new URL(req.url, `http://${req.headers.host}`);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** What the query of the request says. */
export const asked = ({ req }, name) =>
  new URL(req.url, 'http://a.example').searchParams.get(name);
