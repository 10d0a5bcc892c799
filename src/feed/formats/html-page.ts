import type { Format } from './format.js';
import { format as schemaOrg } from './schema-org.js';
import { record, type Raw } from './values.js';

/**
 * A web page: what its `<script type="application/ld+json">` say, all of them
 * together. The text is searched; nothing parses it as HTML.
 */
export const format: Format = {
  toJsonFeed(source, tools) {
    const value = jsonScripts(source.text).flatMap(parsed);
    if (!value.length) return undefined;
    const feed = record(schemaOrg.toJsonFeed({ ...source, value }, tools));
    return feed.items ? { ...headOf(source.text), ...feed } : undefined;
  },
};

/** The content of every script of JSON-LD that isn't commented out. */
function jsonScripts(page: string): string[] {
  const found: string[] = [];
  const starts = /<!--|<script(?=[\s>])/gi;
  for (let start; (start = starts.exec(page));) {
    const from = starts.lastIndex;
    const isComment = start[0] === '<!--';
    const content = isComment ? from : page.indexOf('>', from) + 1;
    const end = isComment ? page.indexOf('-->', from) : endOf(page, content);
    // What never ends ends the search.
    if (!content || end < 0) break;
    if (!isComment && JSON_LD.test(page.slice(from, content))) {
      found.push(page.slice(content, end));
    }
    starts.lastIndex = end;
  }
  return found;
}

const JSON_LD = /\stype\s*=\s*["']?\s*application\/ld\+json\b/i;

function endOf(page: string, from: number): number {
  const end = /<\/script/gi;
  end.lastIndex = from;
  return end.exec(page)?.index ?? -1;
}

/**
 * Systems leave line breaks in strings, which JSON forbids, and some write
 * `<![CDATA[` around. One script that can't be read doesn't cost the others.
 */
function parsed(script: string): unknown[] {
  const json = script
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?$/, '');
  for (const text of [json, json.replace(CONTROL, ' ')]) {
    try {
      return [JSON.parse(text)].flat();
    } catch {
      // On to the next reading.
    }
  }
  return [];
}

const CONTROL = /[\0-\x1f]/g;

/** What a page says of itself at its beginning. */
function headOf(page: string): Raw {
  const head = page.slice(0, 100_000);
  return {
    title: /<title\b[^<>]*>([^<]*)/i.exec(head)?.[1],
    language: /<html\b[^<>]{0,500}?\slang=["']?([\w-]+)/i.exec(head)?.[1],
  };
}
