import type { Failed } from './feed-error.js';

/** Milliseconds until the last byte must be there. */
const TIMEOUT = 12_000;
/** Bytes; JSON Feed calls 250 kB fine, real feeds reach four million. */
export const MAX_SIZE = 10_000_000;

const TOO_LARGE: Failed = {
  reason: 'too-large',
  detail: `over ${MAX_SIZE} bytes`,
};

/** What lies under an address. */
export interface Loaded {
  readonly text: string;
  /** The address after redirects. */
  readonly url: string;
  /** A header of the answer; under CORS only the exposed ones. */
  header(name: string): string | null;
}

/** @throws whatever went wrong; `failure.ts` knows what it means. */
export type Load = (address: string, signal: AbortSignal) => Promise<Loaded>;

/** The one request of the library: without cookies, without a referrer. */
export const request = (
  address: string,
  signal: AbortSignal,
  mode?: RequestMode,
): Promise<Response> =>
  fetch(address, {
    ...(mode && { mode }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
  });

export const load: Load = async (address, signal) => {
  const response = await request(address, signal);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a cause
  if (!response.ok) throw response;
  return {
    text: await readText(response),
    url: response.url || address,
    header: (name) => response.headers.get(name),
  };
};

/** Stops reading at the limit instead of asking a header that may lie. */
async function readText({ body, headers }: Response): Promise<string> {
  const decoder = decoderFor(headers.get('content-type'));
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (let part; (part = await reader?.read()) && !part.done;) {
    text += decoder.decode(part.value, { stream: true });
    if ((size += part.value.length) > MAX_SIZE) {
      void reader?.cancel();
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a cause
      throw TOO_LARGE;
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
