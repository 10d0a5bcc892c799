import type { Load, Loaded } from './load.js';

/** A feed that there is in several languages. */
export interface Translated {
  /** Its address, with `{lang}` for the language. */
  readonly word: string;
  /** The page's language. */
  readonly lang: string;
  readonly load: Load;
}

/** What every publisher here writes. */
const FALLBACK = 'de';

/** Addresses that had to be replaced by German ones, and their languages. */
const replaced = new Map<string, string>();

/** The language that the feed at an address should be in, but isn't. */
export const missedAt = (address: string): string | undefined =>
  replaced.get(address);

/**
 * Loads the feed in the page's language; in German, if there is none.
 *
 * @param address - Of the feed, or of a further page, which is left alone.
 */
export async function loadTranslated(
  { word, lang, load }: Translated,
  address: string,
  signal: AbortSignal,
): Promise<Loaded> {
  const german = addressIn(FALLBACK, word);
  const first = address === addressIn(lang, word) && address !== german;
  try {
    const loaded = await load(address, signal);
    replaced.delete(address);
    return loaded;
  } catch (cause) {
    if (!first || signal.aborted || !isMissing(cause)) throw cause;
    const loaded = await load(german, signal).catch(() => {
      throw cause;
    });
    replaced.set(address, lang);
    return loaded;
  }
}

const addressIn = (lang: string, word: string): string =>
  new URL(word.replaceAll('{lang}', lang), document.baseURI).href;

/** Many servers let pages read what is there, but not that something isn't. */
const isMissing = (cause: unknown): boolean =>
  cause instanceof Response
    ? cause.status === 404 || cause.status === 410
    : cause instanceof TypeError;
