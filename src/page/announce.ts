/** Milliseconds; sentences of one moment are heard as one. */
const MOMENT = 100;

const waiting = new Set<string>();

/**
 * Says a sentence once, politely; the same one from several elements, too.
 *
 * @param region - The page's live region.
 * @param lang - BCP 47, of the sentence.
 */
export function announce(
  sentence: string,
  lang: string,
  region: HTMLElement,
): void {
  if (!waiting.size) setTimeout(() => say(lang, region), MOMENT);
  waiting.add(sentence);
}

function say(lang: string, region: HTMLElement): void {
  region.lang = lang;
  // A repeated sentence is a change only if something stood between.
  region.textContent = '';
  region.textContent = [...waiting].join(' ');
  waiting.clear();
}
