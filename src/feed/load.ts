import type { Failure } from '../model/feed.js';
import { FeedError } from './feed-error.js';

/** Milliseconds until the last byte must be there. */
const TIMEOUT = 12_000;
/** Bytes; JSON Feed calls 250 kB fine, real feeds reach four million. */
const MAX_SIZE = 10_000_000;

/** What lies under an address. */
export interface Loaded {
  readonly text: string;
  /** The address after redirects. */
  readonly url: string;
}

/**
 * The one request of the library: without cookies, without a referrer.
 *
 * @throws FeedError; or the signal's reason, when it was aborted.
 */
export async function load(
  address: string,
  signal: AbortSignal,
): Promise<Loaded> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const { ok, status } = response;
    if (!ok) {
      const reason = STATUS[status] ?? 'unreachable';
      throw new FeedError(reason, address, `HTTP status ${status}`);
    }
    const text = await readText(response, address);
    return { text, url: response.url || address };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    throw new FeedError('unreachable', address, String(error));
  }
}

/** What some statuses mean; the others are passing troubles of the server. */
const STATUS: Readonly<Record<number, Failure>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  410: 'not-found',
};

/** Stops reading at the limit instead of asking a header that may lie. */
async function readText(
  { body, headers }: Response,
  address: string,
): Promise<string> {
  const decoder = decoderFor(headers.get('content-type'));
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (let part; (part = await reader?.read()) && !part.done;) {
    text += decoder.decode(part.value, { stream: true });
    if ((size += part.value.length) > MAX_SIZE) {
      void reader?.cancel();
      throw new FeedError('too-large', address, `more than ${MAX_SIZE} bytes`);
    }
  }
  return text + decoder.decode();
}

/** UTF-8 (RFC 8259 §8.1), unless the server names another encoding. */
function decoderFor(contentType: string | null): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(contentType ?? '')?.[1]);
  } catch {
    return new TextDecoder();
  }
}
