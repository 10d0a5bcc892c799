import type { Failure } from '../model/feed.js';
import type { Failed } from './feed-error.js';

type Request = (
  address: string,
  signal: AbortSignal,
  mode: RequestMode,
) => Promise<unknown>;

/** What some statuses mean (RFC 9110 §15.5, §15.6). */
const STATUS: Readonly<Record<number, Failure>> = {
  404: 'not-found',
  408: 'busy',
  410: 'not-found',
  425: 'busy',
  429: 'busy',
};

/**
 * What a failed request means, in the words of the model.
 *
 * @param cause - The answer, if there was one; else what `fetch` threw.
 * @param request - Sends another one, which wants to read nothing.
 */
export async function failureOf(
  cause: unknown,
  request: Request,
  address: string,
  signal: AbortSignal,
): Promise<Failed> {
  if (cause instanceof Response) return ofStatus(cause);
  if (isFailed(cause)) return cause;
  const silent = !(cause instanceof TypeError);
  const reason = silent
    ? 'unreachable'
    : await diagnose(address, (mode) => request(address, signal, mode));
  return { reason, detail: DETAILS[reason] ?? String(cause) };
}

const isFailed = (cause: unknown): cause is Failed =>
  typeof cause === 'object' && cause !== null && 'reason' in cause;

const DETAILS: Partial<Record<Failure, string>> = {
  busy: 'the host answers, but the answer broke off',
  'not-allowed':
    'the host answers, but without an Access-Control-Allow-Origin header for this page',
  blocked:
    "this page's Content-Security-Policy or mixed content forbids the request; add the host to connect-src, or use https",
};

function ofStatus({ status, headers }: Response): Failed {
  const reason = STATUS[status] ?? (status < 500 ? 'refused' : 'busy');
  const retryAfter = waitOf(headers.get('retry-after'));
  return { reason, detail: `HTTP status ${status}`, retryAfter };
}

/** RFC 9110 §10.2.3: seconds, or a date, which our own clock may not share. */
function waitOf(header: string | null): number | undefined {
  return header && /^\d+$/.test(header) ? Number(header) * 1000 : undefined;
}

/**
 * Why the browser only says `TypeError`, lest a page learn what it may not
 * read. Where another attempt gets an answer, the first one broke off on its
 * way; a host that answers only what nobody reads doesn't let this page read;
 * and a policy that blocks the probe reports so.
 */
async function diagnose(
  address: string,
  probe: (mode: RequestMode) => Promise<unknown>,
): Promise<Failure> {
  if (!URL.canParse(address)) return 'unreachable';
  let blocked =
    origin.startsWith('https:') &&
    /^http:\/\/(?!localhost|127\.)/.test(address);
  const watch = (): void => {
    blocked = true;
  };
  addEventListener('securitypolicyviolation', watch);
  try {
    if (await succeeds(probe('cors'))) return 'busy';
    await probe('no-cors');
    return 'not-allowed';
  } catch {
    // The report comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return blocked ? 'blocked' : 'unreachable';
  } finally {
    removeEventListener('securitypolicyviolation', watch);
  }
}

const succeeds = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false,
  );
