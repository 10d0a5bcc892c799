import { html, nothing } from 'lit';
import { describedBy, descriptions, type Field, invalid } from './field.js';

export interface TextField extends Field<string> {
  /** As of `<input>`; `text` by default. */
  readonly type?: 'text' | 'url' | 'number' | 'date' | 'color';
  readonly placeholder?: string;
}

/** A line of text. */
export const textField = (field: TextField) =>
  html`<div class="field">
    <label for=${field.name}>${field.label}</label>
    <input
      id=${field.name}
      type=${field.type ?? 'text'}
      autocomplete="off"
      spellcheck="false"
      placeholder=${field.placeholder ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @change=${({ target }: Event) =>
        field.change((target as HTMLInputElement).value.trim())}
    />
    ${descriptions(field)}
  </div>`;

/** Several lines of text. */
export const textArea = (field: Field<string>) =>
  html`<div class="field">
    <label for=${field.name}>${field.label}</label>
    <textarea
      id=${field.name}
      rows="8"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @change=${({ target }: Event) =>
        field.change((target as HTMLTextAreaElement).value)}
    ></textarea>
    ${descriptions(field)}
  </div>`;
