import { html, type TemplateResult } from 'lit';
import { textField } from '../../shared/fields/text-field.js';
import { isRefused, valueOf, withValue } from '../design.js';
import { type Group, groupOf, GROUPS } from '../groups.js';
import { isColor, keyOf, type Scheme, SCHEMES, type Token } from '../tokens.js';
import { colorField } from './color-field.js';
import type { Desk } from './desk.js';

/** Every token, in its group; what one begins with is always to be seen. */
export const tokenGroups = (desk: Desk): readonly TemplateResult[] =>
  GROUPS.map((group) => {
    const fields = fieldsOf(desk, group);
    return group === 'start'
      ? html`${fields}`
      : html`<details>
          <summary>${desk.words.groups[group]}</summary>
          ${fields}
        </details>`;
  });

const fieldsOf = (desk: Desk, group: Group) =>
  desk.tokens
    .filter((token) => groupOf(token) === group)
    .map((token) =>
      isColor(token) ? colorFields(desk, token) : valueField(desk, token),
    );

/** A token without words is new, and has those of the manifest. */
export const wordsOf = ({ words }: Desk, token: Token) =>
  words.tokens[token.name] ?? { name: token.name, help: token.description };

function colorFields(desk: Desk, token: Token) {
  const { name, help } = wordsOf(desk, token);
  return html`<fieldset class="colors">
    <legend>${name}</legend>
    <p class="help">${help}</p>
    ${SCHEMES.map((scheme) => {
      const value = valueOf(desk.design, desk.theme, token, scheme);
      return colorField({
        ...fieldOf(desk, token, scheme),
        label: desk.words.schemes[scheme],
        shown: desk.stage.shown(scheme, value),
        pick: desk.words.pick(name, scheme),
      });
    })}
  </fieldset>`;
}

const valueField = (desk: Desk, token: Token) =>
  textField({
    ...fieldOf(desk, token, 'light'),
    label: wordsOf(desk, token).name,
    help: wordsOf(desk, token).help,
    placeholder: valueOf(desk.design, desk.theme, token, 'light'),
  });

const fieldOf = (
  { design, words, change }: Desk,
  token: Token,
  scheme: Scheme,
) => ({
  name: scheme === 'light' ? keyOf(token) : `${keyOf(token)}-dark`,
  value: design[scheme][token.name] ?? '',
  error: isRefused(design, token, scheme) ? words.refused : undefined,
  change: (value: string) => change(withValue(design, token, scheme, value)),
});
