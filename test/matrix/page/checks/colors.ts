import { contrast } from '../colors.js';
import { call, shownIn, styleOf } from '../dom.js';

// @wcag 1.4.1 1.4.3 1.4.11

/** 18.66 px and bold, or 24 px. */
const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node instanceof Text && node.data.trim(),
  );

/** WCAG 1.4.3: 4.5:1 for text, 3:1 for large text. */
function text(element: HTMLElement): readonly string[] {
  if (!hasText(element)) return [];
  const style = styleOf(element);
  const ratio = contrast(style.color, element);
  const least = isLarge(style) ? 3 : 4.5;
  return ratio < least ? [`${ratio.toFixed(2)}: ${call(element)}`] : [];
}

/** WCAG 1.4.11: 3:1 for what shows where a field or a button is. */
function border(element: HTMLElement): readonly string[] {
  if (!element.matches('input, button:not(.reset)')) return [];
  const { appearance, borderTopColor, borderTopWidth, backgroundColor } =
    styleOf(element);
  if (element.matches('[type=checkbox]') && appearance !== 'none') return [];
  const color = parseFloat(borderTopWidth) ? borderTopColor : backgroundColor;
  const ratio = contrast(color, element.parentElement ?? element);
  return ratio < 3 ? [`border ${ratio.toFixed(2)}: ${call(element)}`] : [];
}

/** WCAG 1.4.1: a link in a sentence is more than its colour. */
function underline(element: HTMLElement): readonly string[] {
  if (!element.matches('p a[href], [part=body] a[href]')) return [];
  const marked = styleOf(element).textDecorationLine === 'underline';
  return marked ? [] : [`a link without a line: ${call(element)}`];
}

export const colors = (section: Element): readonly string[] =>
  shownIn(section).flatMap((element) => [
    ...text(element),
    ...border(element),
    ...underline(element),
  ]);
