import type { Tools } from '../format.js';
import { isHtml } from '../markup.js';
import { teaser } from '../text.js';
import type { Raw } from '../values.js';
import type { XmlElement } from './element.js';
import { rebased } from './markup.js';

/** Characters; a longer text is a body as well, or is cut off. */
const SUMMARY = 400;

/** WordPress: *Der Beitrag X erschien zuerst auf Y.* */
const SOURCE = /<p>(?:Der Beitrag|The post) <a\b[^]*$/;

/**
 * The body of an item, and its summary if that is something else. A feed that
 * has only one text means both with it.
 */
export function bodyOf(
  full: XmlElement | undefined,
  brief: XmlElement | undefined,
  tools: Tools,
): Raw {
  const summary = teaser(brief?.html.replace(SOURCE, ''));
  const body = written(full, tools);
  if (body) return { ...body, summary: summary && shortened(summary) };
  const only = written(brief, tools);
  // An excerpt is made of what has no summary.
  const isShort = only?.content_text && summary && summary.length <= SUMMARY;
  return { ...only, summary: isShort ? summary : undefined };
}

function shortened(text: string): string {
  if (text.length <= SUMMARY) return text;
  const words = text.slice(0, SUMMARY);
  return `${words.slice(0, words.lastIndexOf(' ')).trimEnd()} …`;
}

/** Line breaks of text that is no HTML count. */
function written(
  element: XmlElement | undefined,
  tools: Tools,
): Raw | undefined {
  const html = element?.html;
  if (!html) return undefined;
  // Atom's `type`; other elements have none.
  const isText = element.attribute('type') === 'text';
  if (isText) return { content_text: html };
  if (!isHtml(html)) return { content_text: tools.decodeEntities(html) };
  const resolve = (address: string) => element.resolve(address) ?? address;
  return { content_html: element.base ? rebased(html, resolve) : html };
}
