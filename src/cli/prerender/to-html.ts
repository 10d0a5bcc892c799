import { nothing, type TemplateResult } from 'lit';
import { ID_ATTRIBUTES } from '../../elements/shared/own-ids.js';

/** At the end of a template's string: the attribute that its value is for. */
const ATTRIBUTE = /\s([.?@]?)([\w-]+)=$/;

/**
 * A template as HTML, for a page without JavaScript. `@lit-labs/ssr` would do
 * it too, with its ten packages and marks for a hydration that never happens.
 *
 * @param ending - Of every id, which the element's own ones don't have.
 */
export function toHtml(value: unknown, ending: string): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((one) => toHtml(one, ending)).join('');
  }
  return isTemplate(value)
    ? templateToHtml(value, ending)
    : escaped(`${value as string}`);
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

function templateToHtml(
  { strings, values }: TemplateResult,
  ending: string,
): string {
  let written = '';
  for (const [index, string] of strings.entries()) {
    written += string;
    if (index === values.length) break;
    const inTag = written.lastIndexOf('<') > written.lastIndexOf('>');
    const attribute = inTag ? ATTRIBUTE.exec(written) : null;
    const value = values[index];
    written = attribute
      ? written.slice(0, attribute.index) +
        attributeToHtml(attribute, value, ending)
      : written + toHtml(value, ending);
  }
  return written.replace(/\s*\n\s*/g, '\n');
}

/** Listeners and properties are for scripts. */
function attributeToHtml(
  [, kind, name = '']: RegExpExecArray,
  value: unknown,
  ending: string,
): string {
  if (kind === '?') return value ? ` ${name}` : '';
  if (kind || value === nothing) return '';
  const text = `${(value ?? '') as string}`;
  const own = ID_ATTRIBUTES.includes(name) ? text + ending : text;
  return ` ${name}="${escaped(own)}"`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
