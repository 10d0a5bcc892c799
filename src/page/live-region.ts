/** Milliseconds; sentences of one moment are heard as one. */
const MOMENT = 100;

let region: HTMLElement | undefined;
let waiting = new Set<string>();

/**
 * Makes sure that the page has its one live region: in the light DOM, because
 * some screen readers don't hear those in shadow roots, and empty before the
 * first sentence, because they only hear changes (WCAG 4.1.3).
 */
export function ensureLiveRegion(): void {
  if (region?.isConnected || !document.body) return;
  region ??= document.createElement('div');
  region.role = 'status';
  region.ariaAtomic = 'true';
  // CSSOM, not a `style` attribute: strict policies forbid the latter.
  region.style.cssText =
    'position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(region);
}

/**
 * Says a sentence once, politely; the same one from several elements, too.
 *
 * @param lang - BCP 47, of the sentence.
 */
export function announce(sentence: string, lang: string): void {
  ensureLiveRegion();
  if (region) region.lang = lang;
  if (!waiting.size) setTimeout(say, MOMENT);
  waiting.add(sentence);
}

function say(): void {
  if (!region) return;
  // A repeated sentence is a change only if something stood between.
  region.textContent = '';
  region.textContent = [...waiting].join(' ');
  waiting = new Set();
}
