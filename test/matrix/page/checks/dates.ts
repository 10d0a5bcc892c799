import { call, elementsIn, isOnlyHeard } from '../dom.js';

const weekday = (locale: string, day: Date): string =>
  day.toLocaleDateString(locale, { weekday: 'long', timeZone: 'UTC' });

/** The weekdays of a language. */
const weekdays = (locale: string): readonly string[] =>
  Array.from({ length: 7 }, (_, day) =>
    weekday(locale, new Date(Date.UTC(2026, 0, day + 1))),
  );

/** A date is heard in full, and its short form isn't. */
export function dates(section: Element): readonly string[] {
  const { lang } = document.documentElement;
  const blocks = elementsIn(section).filter((element) =>
    element.matches('[part=date]'),
  );
  return blocks.flatMap((block) => {
    const heard = [...block.children].filter(
      (child) => child.ariaHidden !== 'true',
    );
    const text = heard.map(({ textContent }) => textContent).join(' ');
    const full =
      /\p{Nd}{4}/u.test(text) &&
      weekdays(lang).some((day) => text.includes(day));
    return [
      ...(full ? [] : [`isn’t heard in full: ${call(block)}`]),
      ...(heard.every(isOnlyHeard) ? [] : [`is heard as seen: ${call(block)}`]),
    ];
  });
}
