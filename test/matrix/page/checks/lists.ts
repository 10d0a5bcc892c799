import { call, elementsIn, styleOf } from '../dom.js';

// @wcag 1.3.1

/** WebKit takes a list without markers for none, unless its role is written. */
export const lists = (section: Element): readonly string[] =>
  elementsIn(section)
    .filter((element) => element.matches('ul, ol'))
    .filter((list) => styleOf(list).listStyleType === 'none')
    .filter((list) => list.getAttribute('role') !== 'list')
    .map((list) => `may not be one: ${call(list)}`);
