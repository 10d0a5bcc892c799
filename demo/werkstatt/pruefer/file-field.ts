import { html } from 'lit';
import {
  describedBy,
  descriptions,
  type Field,
  invalid,
} from '../shared/fields/field.js';

/** One file. Browsers also take what is dropped on it: it only has to be large. */
export const fileField = (field: Field<File | undefined>) =>
  html`<div class="field">
    <label for=${field.name}>${field.label}</label>
    <input
      id=${field.name}
      type="file"
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @change=${({ target }: Event) =>
        field.change((target as HTMLInputElement).files?.[0])}
    />
    ${descriptions(field)}
  </div>`;
