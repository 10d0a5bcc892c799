import type { Token } from './tokens.js';

/** A property that takes what a kind of token takes, and little else. */
const PROPERTIES: Partial<Record<string, string>> = {
  '<color>': 'color',
  '<length>': 'border-top-width',
  '<font-family>': 'font-family',
  '<font-weight>': 'font-weight',
  '<border>': 'border',
  '<shadow>': 'box-shadow',
};

/**
 * Whether a token can have a value. Values come with addresses, which anybody
 * can write; none may name a file, or reach beyond its own declaration.
 */
export function isValue({ syntax }: Token, value: string): boolean {
  return (
    CSS.supports(PROPERTIES[syntax] ?? '', value) &&
    // Any property takes `var(--x, url(…))`, unseen; and `inherit`.
    !CSS.supports('direction', value) &&
    isClosed(value)
  );
}

/** Brackets, quotes and comments end by themselves only at the very end. */
function isClosed(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --value: ${value}; --next: 0 }`);
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  return style.getPropertyValue('--next') !== '';
}
