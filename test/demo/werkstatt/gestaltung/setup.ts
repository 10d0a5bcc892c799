import {
  readTheme,
  THEMES,
} from '../../../../demo/werkstatt/gestaltung/themes.js';
import {
  PAGE_TOKENS,
  type Token,
} from '../../../../demo/werkstatt/gestaltung/tokens.js';
import { tokens as declared } from '../../../../src/theme/tokens.js';

/** What the manifest is made with; it has no types. */
const READER = '/scripts/manifest/tokens.mjs';
const { readTokens } = (await import(READER)) as {
  readTokens: (css: string) => readonly Token[];
};

/** The library's own, and those of the page around it. */
export const tokens = [...PAGE_TOKENS, ...readTokens(declared.cssText)];

export const themes = await Promise.all(
  THEMES.map(async (name) => {
    const css = await fetch(`/src/theme/themes/${name}.css`);
    return readTheme(name, await css.text());
  }),
);

export const tokenNamed = (name: string) =>
  tokens.find((token) => token.name === name)!;
