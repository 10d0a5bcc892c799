import { html, nothing, type TemplateResult } from 'lit';

export type Text = string | TemplateResult;

/** What every field has. */
export interface Field<Value> {
  /** Also the id; what describes the field has it with an ending. */
  readonly name: string;
  readonly label: Text;
  readonly help?: Text | undefined;
  readonly error?: string | undefined;
  readonly value: Value;
  /** When the visitor has finished: never for half an address. */
  change(value: Value): void;
}

/** The ids of what stands below a field, for `aria-describedby`. */
export function describedBy({ name, help, error }: Field<unknown>) {
  const ids = [help && `${name}-help`, error && `${name}-error`];
  return ids.filter(Boolean).join(' ') || nothing;
}

export const invalid = ({ error }: Field<unknown>) =>
  error ? 'true' : nothing;

/** Help and error, as `describedBy` names them. */
export const descriptions = ({ name, help, error }: Field<unknown>) => [
  help ? html`<p class="help" id=${`${name}-help`}>${help}</p>` : nothing,
  error ? html`<p class="error" id=${`${name}-error`}>${error}</p>` : nothing,
];
