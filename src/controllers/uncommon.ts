import type { Loaded } from '../feed/load.js';
import { loadTranslated, type Translated } from '../feed/translated.js';
import { loadInline } from '../page/inline.js';

/** Loads what an address such as `#termine` or `news.{lang}.json` stands for. */
export const loadUncommon = (
  translated: Translated,
  address: string,
  signal: AbortSignal,
): Promise<Loaded> =>
  translated.word.startsWith('#')
    ? loadInline(address)
    : loadTranslated(translated, address, signal);
