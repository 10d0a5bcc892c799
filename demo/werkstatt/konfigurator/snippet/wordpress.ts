import { escape } from '../../build/page.js';
import type { Ingredients } from './snippet.js';

/** For the plugin in `demo/cms/wordpress`, which brings the script itself. */
export function wordpress({ element, settings, link }: Ingredients) {
  const named = element === 'event-list' ? [] : [['element', element] as const];
  const all = [...named, ...settings, ['link', link.href] as const];
  const written = all.map(([name, value]) =>
    value ? `${name}="${quoted(value)}"` : name,
  );
  return `[aushang ${written.join(' ')}]`;
}

/** A bracket would end the shortcode. */
const quoted = (value: string) =>
  escape(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
