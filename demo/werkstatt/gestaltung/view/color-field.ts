import { html } from 'lit';
import {
  describedBy,
  descriptions,
  type Field,
  invalid,
} from '../../shared/fields/field.js';

export interface ColorField extends Field<string> {
  /** What it is now, as `#rrggbb`, whoever said so. */
  readonly shown: string;
  /** The name of the field in which a colour is picked. */
  readonly pick: string;
}

const textOf = ({ target }: Event) => (target as HTMLInputElement).value.trim();

/** A colour as text, in any notation of CSS, and to be picked. */
export const colorField = (field: ColorField) =>
  html`<div class="field color">
    <label for=${field.name}>${field.label}</label>
    <input
      id=${field.name}
      autocomplete="off"
      spellcheck="false"
      placeholder=${field.shown}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @change=${(event: Event) => field.change(textOf(event))}
    />
    <input
      type="color"
      aria-label=${field.pick}
      .value=${field.shown}
      @change=${(event: Event) => field.change(textOf(event))}
    />
    ${descriptions(field)}
  </div>`;
