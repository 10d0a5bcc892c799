import { html, nothing } from 'lit';
import { code } from '../../shared/fields/code.js';
import { toCss } from '../to-css.js';
import { DEFAULT_THEME } from '../design.js';
import type { Desk } from './desk.js';

/** What goes into the page, and a word before it if it shouldn't. */
export function exported(desk: Desk, warnings: readonly string[]) {
  const { words, shared, design, theme } = desk;
  const css = toCss(design, desk.tokens, warnings);
  return html`<h2>${words.export}</h2>
    ${warnings.length ? html`<p class="error">${words.exportWarning}</p>` : nothing}
    <p>${words.exportHelp}</p>
    ${code({ name: 'export', label: 'CSS', text: css || words.nothingChanged }, shared)}
    ${
      theme.name === DEFAULT_THEME
        ? nothing
        : html`<p>${words.exportTheme}</p>
            ${code({ name: 'theme-link', label: 'HTML', text: linkTo(theme.name) }, shared)}`
    }`;
}

const linkTo = (theme: string) =>
  `<link rel="stylesheet" href="/aushang/themes/${theme}.css" />`;
