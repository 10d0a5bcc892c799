import { good } from '../content.mjs';
import { send } from '../send.mjs';

const allowing = (origin, { status, headers } = {}) => ({
  status,
  headers: { 'Access-Control-Allow-Origin': origin, ...headers },
  body: good,
});

/** Whom an answer is for. */
export const cors = {
  missing: allowing(undefined),
  'missing-in-404': allowing(undefined, { status: 404 }),
  'missing-in-500': allowing(undefined, { status: 500 }),
  'another-origin': allowing('https://www.example.org'),
  null: allowing('null'),
  'two-origins': allowing('http://localhost, *'),
  'wildcard-in-host': allowing('http://*'),
  wildcard: allowing('*'),
  // What the library sends needs no preflight.
  'preflight-refused': (response) => {
    const isPreflight = response.req.method === 'OPTIONS';
    send(response, isPreflight ? { status: 403 } : allowing('*'));
  },
  'same-origin-only': allowing('*', {
    headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
  }),
};
