import { html, nothing } from 'lit';
import { textArea } from '../../shared/fields/text-field.js';
import { withValue } from '../design.js';
import { likelyToken } from '../site/likely-token.js';
import { type SiteColor, siteColors } from '../site/site-colors.js';
import { isColor } from '../tokens.js';
import type { Desk } from './desk.js';
import { wordsOf } from './token-fields.js';

/** A site's CSS, and its colours to be taken over. */
export function siteImport(desk: Desk) {
  const { design, change } = desk;
  const words = desk.words.site;
  const colors = siteColors(design.css);
  return html`<details>
    <summary>${words.heading}</summary>
    ${textArea({
      name: 'css',
      label: words.css,
      help: words.cssHelp,
      value: design.css,
      change: (css) => change({ css }),
    })}
    <p role="status">${design.css && words.found(colors.length)}</p>
    <ul class="swatches">
      ${colors.map((color) => swatch(desk, color))}
    </ul>
  </details>`;
}

/** How many places of a colour are named; the others are counted. */
const NAMED = 3;

function swatch(desk: Desk, found: SiteColor) {
  const { color, scheme, uses, count } = found;
  const { site, schemes } = desk.words;
  const more = uses.length - NAMED;
  return html`<li>
    <svg class="swatch" aria-hidden="true">
      <rect width="100%" height="100%" fill=${color} />
    </svg>
    <p>
      <strong>${color}</strong>, ${schemes[scheme]}, ${site.times(count)}:
      ${uses
        .slice(0, NAMED)
        .map((use, index) => html`${index ? ', ' : ''}<code>${use}</code>`)}
      ${more > 0 ? site.more(more) : nothing}
    </p>
    ${taking(desk, found)}
  </li>`;
}

function taking(desk: Desk, { color, scheme, uses }: SiteColor) {
  const { site } = desk.words;
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const wanted = new FormData(form).get('token');
    const token = desk.tokens.find(({ name }) => name === wanted)!;
    desk.change(withValue(desk.design, token, scheme, color));
    form.querySelector('[role=status]')!.textContent = site.taken(
      color,
      wordsOf(desk, token).name,
    );
  };
  return html`<form @submit=${take}>
    <select name="token" aria-label=${site.takeAs(color)}>
      ${desk.tokens
        .filter(isColor)
        .map(
          (token) =>
            html`<option
              value=${token.name}
              .selected=${token.name === likelyToken(uses)}
            >
              ${wordsOf(desk, token).name}
            </option>`,
        )}
    </select>
    <button aria-label=${`${site.take}: ${color}`}>${site.take}</button>
    <span role="status"></span>
  </form>`;
}
