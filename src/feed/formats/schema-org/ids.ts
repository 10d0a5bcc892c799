import { firstText, record, type Raw } from '../values.js';
import type { Reader } from './reader.js';

/** Names that are valid within a document only. */
const BLANK = /^(?:_:|genid)/;

/** `@id`, else `identifier` (text, or a `PropertyValue`). */
export function idOf(node: Raw, { document, url }: Reader): string | undefined {
  const id = firstText(node['@id']);
  if (id && !BLANK.test(id)) {
    const isRelative = /^[#./]/.test(id) && URL.canParse(id, url);
    return isRelative ? new URL(id, url).href : id;
  }
  const identifier = document.one(node.identifier);
  return firstText(identifier, document.one(record(identifier).value));
}

/** The page of a node. */
export function urlOf(node: Raw, reader: Reader): string | undefined {
  const { document, url } = reader;
  const written = [node.url, node.mainEntityOfPage]
    .flatMap((value) => document.all(value))
    .map((value) => firstText(value, record(value).url, record(value)['@id']))
    .find(Boolean);
  if (written) return written.replace(/^www\./, 'https://www.');
  // An identifier need not be a page; on our own host it mostly is one.
  const id = idOf(node, reader);
  return id?.startsWith(`${new URL(url).origin}/`) ? id : undefined;
}

/**
 * Ids for what has none, or shares one: sites give every date of a series the
 * same address. What is the same on the same date, stands once.
 */
export function withOwnIds(items: readonly Raw[]): Raw[] {
  const seen = new Set<unknown>();
  return items.flatMap((item) => {
    const { startDate } = record(item._event);
    const id = firstText(item.id, item.url);
    const dated = [id ?? item.title, startDate].filter(Boolean).join('#');
    if (seen.has(dated)) return [];
    const own = id && !seen.has(id) ? id : dated;
    seen.add(own).add(dated);
    return [{ ...item, id: own }];
  });
}
