import { html } from 'lit';
import { describedBy, descriptions, type Field } from './field.js';
import type { ChoiceField } from './choice.js';

/** Yes or no. */
export const checkbox = (field: Field<boolean>) =>
  html`<div class="field checkbox">
    <label>
      <input
        id=${field.name}
        type="checkbox"
        aria-describedby=${describedBy(field)}
        .checked=${field.value}
        @change=${({ target }: Event) =>
          field.change((target as HTMLInputElement).checked)}
      />
      <span>${field.label}</span>
    </label>
    ${descriptions(field)}
  </div>`;

export interface CheckboxGroup
  extends Field<readonly string[]>, Pick<ChoiceField, 'options'> {}

/** Several of a few. */
export const checkboxGroup = (field: CheckboxGroup) =>
  html`<fieldset class="choice" aria-describedby=${describedBy(field)}>
    <legend>${field.label}</legend>
    ${field.options.map(
      ({ value, label }) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${field.value.includes(value)}
            @change=${() => field.change(toggled(field.value, value))}
          />
          <span>${label}</span>
        </label>`,
    )}
    ${descriptions(field)}
  </fieldset>`;

const toggled = (values: readonly string[], value: string) =>
  values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
