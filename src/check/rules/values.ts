import { decodeEntities } from '../../content/entities.js';

/** JSON Feed takes null and empty text for what isn't there. */
export function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return !decodeEntities(value).trim();
  if (Array.isArray(value)) return !value.length;
  return value === undefined || value === null || value === false;
}

/** What a person would recognise it by. */
export function written(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : inJson(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** `JSON.stringify` throws for what is too deep. */
function inJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '[…]';
  }
}
