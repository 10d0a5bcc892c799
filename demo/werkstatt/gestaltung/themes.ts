/** The ready themes, as `dist/themes/` has them, the plain one first. */
export const THEMES = [
  'default',
  'kern',
  'high-contrast',
  'newspaper',
  'sidebar',
  'festive',
] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Theme {
  readonly name: ThemeName;
  readonly css: string;
  /** What it sets for the page; the rest of it are rules for parts. */
  readonly tokens: Readonly<Record<string, string>>;
}

export function readTheme(name: ThemeName, css: string): Theme {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  const tokens = [...style].map(
    (token) => [token, style.getPropertyValue(token).trim()] as const,
  );
  return { name, css, tokens: Object.fromEntries(tokens) };
}
