import type { Scheme } from '../tokens.js';

/** A declaration that may be a colour. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly selector: string;
  readonly scheme: Scheme;
}

/**
 * Where colours are, and the shorthand that has one where `var()` keeps the
 * browser from taking it apart. Of a border two sides stand for all.
 */
const COLORS = {
  color: 'color',
  'background-color': 'background',
  'border-top-color': 'border-color',
  'border-bottom-color': 'border-color',
  fill: 'fill',
};

const DARK = /prefers-color-scheme:\s*dark/;

/**
 * What the browser understands of a stylesheet. It is never applied: nothing
 * that it names is asked for, and `@import` is left out by definition.
 */
export function declarationsOf(css: string): readonly Declaration[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].flatMap((rule) => inRule(rule, 'light'));
}

function inRule(rule: CSSRule, outer: Scheme): readonly Declaration[] {
  const isDark =
    rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText);
  const scheme = isDark ? 'dark' : outer;
  const own = rule instanceof CSSStyleRule ? ofStyle(rule, scheme) : [];
  const { cssRules = [] } = rule as Partial<CSSGroupingRule>;
  return [...own, ...[...cssRules].flatMap((inner) => inRule(inner, scheme))];
}

function ofStyle(rule: CSSStyleRule, scheme: Scheme): readonly Declaration[] {
  const { style, selectorText: selector } = rule;
  const custom = [...style].filter((name) => name.startsWith('--'));
  const pairs = [
    ...custom.map((name) => [name, name]),
    ...Object.entries(COLORS),
  ];
  return pairs.flatMap(([property, shorthand]) => {
    const value =
      style.getPropertyValue(property!) || style.getPropertyValue(shorthand!);
    return value ? [{ property: property!, value, selector, scheme }] : [];
  });
}
