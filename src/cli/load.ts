import { failureOf } from '../feed/failure.js';
import type { Failed } from '../feed/feed-error.js';
import { load, request, type Loaded } from '../feed/load.js';
import { VERSION } from '../version.js';
import { isFile, readFileText } from './file.js';

/** Whoever asks; it isn't the feed's own site. */
export const ANY_SITE = 'https://www.example.org';

/**
 * Sends every request as from a page of another site, which is what browsers
 * do: some servers answer nobody else's with the headers of CORS.
 */
export function introduce(origin = ANY_SITE): void {
  const plain = globalThis.fetch;
  const headers = { origin, 'user-agent': `aushang/${VERSION}` };
  globalThis.fetch = (address, options) =>
    plain(address, { ...options, headers });
}

/** Where the addresses of a file's items start. */
export interface Bases {
  /** The address that a file will have. */
  readonly base?: string | undefined;
}

/**
 * What lies under an address, in a file, or comes in (`-`).
 *
 * @throws whatever went wrong; `reasonOf` knows what it means.
 */
export async function loadSource(
  source: string,
  { base }: Bases,
): Promise<Loaded> {
  if (!isFile(source)) {
    const address = source.replace(/^webcal:/i, 'https:');
    return load(address, new AbortController().signal);
  }
  const text = await readFileText(source);
  return { text, url: base ?? 'file:///', header: () => null };
}

/** What a failure means. */
export function reasonOf(cause: unknown, source: string): Promise<Failed> {
  const { signal } = new AbortController();
  // Here, unlike in a browser, node says why there is no answer.
  const isSilent = cause instanceof Error;
  return isSilent
    ? Promise.resolve({ reason: 'unreachable', detail: detailOf(cause) })
    : failureOf(cause, request, source, signal);
}

function detailOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}
