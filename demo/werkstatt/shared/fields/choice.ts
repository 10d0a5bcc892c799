import { html } from 'lit';
import { describedBy, descriptions, type Field, type Text } from './field.js';

export interface Option {
  readonly value: string;
  readonly label: Text;
}

export interface ChoiceField extends Field<string> {
  readonly options: readonly Option[];
}

/** One of many, folded up. */
export const selectField = (field: ChoiceField) =>
  html`<div class="field">
    <label for=${field.name}>${field.label}</label>
    <select
      id=${field.name}
      aria-describedby=${describedBy(field)}
      @change=${({ target }: Event) =>
        field.change((target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === field.value}>
            ${label}
          </option>`,
      )}
    </select>
    ${descriptions(field)}
  </div>`;

/** One of a few, all to be seen: widths, tabs, kinds. */
export const choice = (field: ChoiceField) =>
  html`<fieldset class="choice" aria-describedby=${describedBy(field)}>
    <legend>${field.label}</legend>
    ${field.options.map(
      ({ value, label }) =>
        html`<label>
          <input
            type="radio"
            name=${field.name}
            value=${value}
            .checked=${value === field.value}
            @change=${() => field.change(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
    ${descriptions(field)}
  </fieldset>`;
