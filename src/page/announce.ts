/** Milliseconds; sentences of one moment are heard as one. */
const MOMENT = 100;

/** Sentences, and the language of each. */
const waiting = new Map<string, string>();

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
  if (!waiting.size) setTimeout(() => say(region), MOMENT);
  waiting.set(sentence, lang);
}

function say(region: HTMLElement): void {
  // New nodes: a repeated sentence is a change, too.
  region.replaceChildren();
  for (const [sentence, lang] of waiting) {
    const part = document.createElement('span');
    part.lang = lang;
    part.textContent = sentence;
    region.append(region.firstChild ? ' ' : '', part);
  }
  waiting.clear();
}
