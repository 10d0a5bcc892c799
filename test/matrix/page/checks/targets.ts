import { boxOf, call, focusablesIn, isOnlyHeard, styleOf } from '../dom.js';

// @wcag 2.5.8

const LEAST = 24;
const MAIN = 44;
const SLACK = 0.5;

/** What a visit turns on. */
const MAINS =
  '[part=more], [part=retry], [part=previous], [part=next], [part=back], ' +
  '[part=actions] :is(a, button), [type=search], .chip, .reset, .nothing button';

/** The box in which a press counts: a label's, a card's. */
function targetOf(element: HTMLElement): DOMRect {
  const label = (element as Partial<HTMLInputElement>).labels?.[0];
  if (label && element.matches('[type=checkbox]')) return boxOf(label);
  const over = getComputedStyle(element, '::after');
  const card = over.position === 'absolute' && element.closest('article');
  return boxOf(card || element);
}

/** WCAG 2.5.8 lets links in a sentence be as small as its lines. */
function isInSentence(element: HTMLElement): boolean {
  if (styleOf(element).display !== 'inline') return false;
  // The feed's own words, as they were written.
  if (element.closest('[part=body]')) return true;
  const around = element.closest('p, li, td, th, figcaption');
  return (
    around !== null && around.textContent.trim() !== element.textContent.trim()
  );
}

/** WCAG 2.5.8: 24 px everywhere, and 44 px for what matters. */
export function targets(section: Element): readonly string[] {
  return focusablesIn(section).flatMap((element) => {
    if (isOnlyHeard(element) || isInSentence(element)) return [];
    const least = element.matches(MAINS) ? MAIN : LEAST;
    const { width, height } = targetOf(element);
    const side = Math.min(width, height) + SLACK;
    return side < least ? [`${side.toFixed(1)} px: ${call(element)}`] : [];
  });
}
