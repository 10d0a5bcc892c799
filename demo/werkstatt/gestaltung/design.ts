import type { Theme } from './themes.js';
import { isColor, isOfPage, keyOf, type Scheme, type Token } from './tokens.js';
import { isValue } from './values.js';

/** Values as they were typed, by the tokens' names. */
export type Values = Readonly<Record<string, string>>;

/** What a designer has chosen; a dark page has the light one's, and its own. */
export interface Design extends Readonly<Record<Scheme, Values>> {
  readonly theme: string;
  /** A site's CSS, to take colours from; not kept in the address. */
  readonly css: string;
}

export const DEFAULT_THEME = 'default';
const DARK = '.dark';

/** What an address says. */
export const readDesign = (
  query: URLSearchParams,
  tokens: readonly Token[],
): Design => ({
  theme: query.get('theme') ?? DEFAULT_THEME,
  light: valuesOf(query, tokens, ''),
  dark: valuesOf(query, tokens.filter(isColor), DARK),
  css: '',
});

const valuesOf = (
  query: URLSearchParams,
  tokens: readonly Token[],
  ending: string,
): Values =>
  Object.fromEntries(
    tokens.flatMap((token) => {
      const value = query.get(keyOf(token) + ending);
      return value ? [[token.name, value]] : [];
    }),
  );

export function designQuery(design: Design, tokens: readonly Token[]) {
  const query = new URLSearchParams();
  if (design.theme !== DEFAULT_THEME) query.set('theme', design.theme);
  for (const token of tokens) {
    const { light, dark } = design;
    if (light[token.name]) query.set(keyOf(token), light[token.name]!);
    if (dark[token.name]) query.set(keyOf(token) + DARK, dark[token.name]!);
  }
  return query;
}

/** A design with another value; an empty one is none. */
export function withValue(
  { light, dark }: Design,
  { name }: Token,
  scheme: Scheme,
  value: string,
): Pick<Design, Scheme> {
  const values = { light, dark };
  return { ...values, [scheme]: { ...values[scheme], [name]: value } };
}

/** What was given for a token, if it can be used. */
export function given(design: Design, token: Token, scheme: Scheme) {
  const value = design[scheme][token.name];
  return value && isValue(token, value) ? value : undefined;
}

/** What a token is worth in the end. */
export const valueOf = (
  design: Design,
  theme: Theme,
  token: Token,
  scheme: Scheme,
) =>
  given(design, token, scheme) ??
  given(design, token, 'light') ??
  theme.tokens[token.name] ??
  token.default;

/** The tokens that were given something, of those that the library has. */
export const changedTokens = (
  design: Design,
  tokens: readonly Token[],
  scheme: Scheme,
) => tokens.filter((token) => !isOfPage(token) && given(design, token, scheme));

/** Whether anything typed cannot be used. */
export const isRefused = (design: Design, token: Token, scheme: Scheme) =>
  Boolean(design[scheme][token.name]) && !given(design, token, scheme);
