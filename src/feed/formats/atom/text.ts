import { words } from '../text.js';
import type { XmlElement } from '../xml/element.js';

/** A text construct, RFC 4287 §3.1, as plain text. */
export function plain(element: XmlElement | undefined): string | undefined {
  return element?.attribute('type') === 'text'
    ? element.text
    : words(element?.html);
}
