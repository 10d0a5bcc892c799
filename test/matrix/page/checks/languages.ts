import type { Aushang } from '../scenes/scene.js';
import { around, call, elementsIn, styleOf } from '../dom.js';

// @wcag 3.1.1 3.1.2

/** What an item says in its own language. */
const OWN = '[part=link], [part=summary], [part=body], .title';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

const langOf = (element: Element): string =>
  around(element)
    .map((one) => one.getAttribute('lang'))
    .find((lang) => lang !== null) ?? '';

/** The words of an element itself, not of those in it. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

/** WCAG 3.1.2, and the direction that belongs to it. */
export function languages(section: Element): readonly string[] {
  return elementsIn(section).flatMap((element) => {
    const text = ownText(element);
    if (!text || !element.closest(OWN)) return [];
    const arabic = isArabic(text);
    const lang = langOf(element);
    const own = element.matches(OWN);
    const rtl = own ? styleOf(element).direction === 'rtl' : arabic;
    return [
      ...(lang.startsWith('ar') === arabic ? [] : [`lang=${lang}`]),
      ...(rtl === arabic ? [] : [rtl ? 'rtl' : 'ltr']),
    ].map((what) => `${what}: ${call(element)}`);
  });
}

/** What the library says itself, in the page's language and direction. */
export function direction(section: Element): readonly string[] {
  const { lang, dir } = document.documentElement;
  return elementsIn(section).flatMap((element) => {
    const { renderRoot } = element as Partial<Aushang>;
    if (!renderRoot) return [];
    const frame = renderRoot.querySelector('[lang]');
    const good = frame?.getAttribute('lang') === lang;
    const same = frame && styleOf(frame).direction === (dir || 'ltr');
    return good && same ? [] : [`isn’t in ${lang}, ${dir}: ${call(element)}`];
  });
}
