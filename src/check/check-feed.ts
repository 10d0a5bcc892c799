import { decodeEntities } from '../content/entities.js';
import { formatOf, type FormatName } from '../feed/formats/detect.js';
import type { Source, Tools } from '../feed/formats/format.js';
import { isFormat } from '../feed/formats/index.js';
import { withCharacters } from '../feed/formats/references.js';
import { rewrite } from '../feed/formats/rewrite.js';
import { list } from '../feed/normalise/read.js';
import { concerns, levelOf } from './levels.js';
import type { Places } from './places/place.js';
import { placesIn } from './places/source.js';
import { Reading } from './reading.js';
import type { Finding, Report, Tell } from './report.js';
import { checkDelivery, type Delivery } from './rules/delivery.js';
import { checkFeedItself } from './rules/feed.js';
import { checkItems } from './rules/items.js';
import { noFeed, whatItIs } from './rules/no-feed.js';

/** How a feed is checked. */
export interface Setting extends Omit<Delivery, 'text'> {
  /** The embedder's `format`. */
  readonly format?: string | undefined;
  /** The instant that counts as now. */
  readonly now?: number | undefined;
  /** The days of which recurring events are wanted. */
  readonly window?: Tools['window'];
}

/** Where addresses start that stand in a file. */
const NOWHERE = 'file:///';

/**
 * What a feed is, what an embed would show of it, and what is wrong with it.
 *
 * @param text - The whole of it, in any format.
 * @throws nothing for any text.
 */
export async function checkFeed(
  text: string,
  setting: Setting,
): Promise<Report> {
  const { address, now = Date.now() } = setting;
  const url = URL.canParse(address) ? address : NOWHERE;
  const asked = setting.format ?? 'auto';
  const source = sourceIn(text, url);
  const format = formatOf(source, isFormat(asked) ? asked : undefined);
  const { window } = setting;
  const tools = { decodeEntities, now, ...(window && { window }) };
  const header = setting.header ?? (() => null);
  const loaded = { text, url, header };
  const found = await rewrite(
    url,
    asked,
    () => Promise.resolve(loaded),
    tools,
    loaded,
  );
  const findings: Finding[] = [];
  checkDelivery({ ...setting, text }, format, tellerOf(findings));
  if (!format || 'reason' in found) {
    const reason = 'reason' in found ? found.reason : '';
    findings.push(missing(text, format, reason));
    return { address, format: undefined, items: [], findings };
  }
  const reading = new Reading(found.feed, url);
  const places = placesIn(text, format, list(reading.raw.items));
  const all = tellerOf(findings, places);
  const tell: Tell = (code, ...where) => {
    if (concerns(code, format)) all(code, ...where);
  };
  checkFeedItself(reading, { value: source.value, format, now }, tell);
  checkItems(reading, tell);
  const { title, items, next_url: next } = reading.feed;
  return { address, format, title, items, ...(next && { next }), findings };
}

function sourceIn(text: string, url: string): Source {
  const source = { text: withCharacters(text), url, header: () => null };
  try {
    return { ...source, value: JSON.parse(source.text) as unknown };
  } catch {
    return { ...source, value: undefined };
  }
}

/** Without places, what is found is about the whole. */
function tellerOf(findings: Finding[], places?: Places): Tell {
  return (code, path, details, item) => {
    findings.push({
      level: levelOf(code),
      code,
      details,
      pointer: places?.pointer(path) ?? '',
      ...(path.length && places?.at(path)),
      ...(item && { item }),
    });
  };
}

/** Why there is no feed. */
function missing(
  text: string,
  format: FormatName | undefined,
  reason: string,
): Finding {
  const found = whyNot(text, format, reason);
  const { line, column } = found.place ?? {};
  return {
    level: levelOf(found.code),
    code: found.code,
    details: found.details,
    pointer: '',
    ...(line && column && { line, column }),
  };
}

function whyNot(text: string, format: string | undefined, reason: string) {
  if (reason === 'expired') return noFeed('expired', {});
  if (format && reason !== 'empty') return noFeed('broken-feed', { format });
  return whatItIs(text);
}
