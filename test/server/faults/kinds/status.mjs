import { good } from '../content.mjs';

/** A refusal comes with a feed, which must not be read. */
const refusal = (status, headers) => ({ status, headers, body: good });

const retryAfter = (value) => ({
  'Retry-After': value,
  'Access-Control-Expose-Headers': 'Retry-After',
});
const DATE = 'Tue, 24 Nov 2026 12:00:00 GMT';

/** Statuses that are no plain success. */
export const status = {
  204: { status: 204 },
  205: { status: 205 },
  304: { status: 304 },
  400: refusal(400),
  401: refusal(401, { 'WWW-Authenticate': 'Basic realm="Intern"' }),
  402: refusal(402),
  403: refusal(403),
  '403-of-wordpress': {
    status: 403,
    body: '{"code":"rest_forbidden","message":"Nein.","data":{"status":403}}',
  },
  404: refusal(404),
  405: refusal(405),
  406: refusal(406),
  410: refusal(410),
  418: refusal(418),
  429: refusal(429),
  '429-seconds': refusal(429, retryAfter('7')),
  '429-date': refusal(429, retryAfter(DATE)),
  451: refusal(451),
  500: refusal(500),
  '500-of-php': {
    status: 500,
    headers: { 'Content-Type': 'text/html' },
    body: '<br /><b>Fatal error</b>: Uncaught Error in <b>feed.php</b>',
  },
  501: refusal(501),
  502: refusal(502),
  503: refusal(503),
  '503-seconds': refusal(503, retryAfter('120')),
  '503-date': refusal(503, retryAfter(DATE)),
  504: refusal(504),
  599: refusal(599),
};
