import { EXIT, UsageError, type Exit } from '../exit.js';
import { writeWhole } from '../file.js';
import { introduce } from '../load.js';
import { addressOption, dayOption, parse, zoneOption } from '../options.js';
import { readAll } from '../read-all.js';
import { note, say } from '../terminal.js';
import type { CliWords } from '../words/words.js';
import { toJsonFeed } from './feed.js';

const OPTIONS = {
  'allow-partial': { type: 'boolean' },
  base: { type: 'string' },
  'feed-url': { type: 'string' },
  format: { type: 'string', default: 'auto' },
  from: { type: 'string' },
  'home-page': { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string', short: 'o', default: '-' },
  quiet: { type: 'boolean', short: 'q', default: false },
  'time-zone': { type: 'string' },
  title: { type: 'string' },
  to: { type: 'string' },
} as const;

const DAY = 86_400_000;
/** Of a window that is open on one side; as the browser reads calendars. */
const BACK = 365 * DAY;
const AHEAD = 2 * 365 * DAY;

/** Turns feeds of all formats into one JSON Feed. */
export async function convert(args: string[], words: CliWords): Promise<Exit> {
  const { values, positionals: sources } = parse(args, OPTIONS);
  if (!sources.length) throw new UsageError(words.noSource);
  const zone = zoneOption(values['time-zone'], words);
  const window = windowOf(
    dayOption(values.from, 'first', zone, words),
    dayOption(values.to, 'last', zone, words),
  );
  const { format, out } = values;
  const base = addressOption(values.base, words);
  introduce();
  const way = { base, format, zone, window };
  const feeds = await readAll(sources, way, values.quiet, words);
  const failed = sources.length - feeds.length;
  const isPartial = values['allow-partial'] && feeds.length > 0;
  if (failed && !isPartial) {
    note(words.notWritten(failed, out));
    return EXIT.failed;
  }
  const feed = toJsonFeed(feeds, {
    title: values.title,
    home_page_url: values['home-page'],
    feed_url: values['feed-url'] ?? base,
    language: values.language,
    window,
  });
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  if (out === '-') say(text);
  else await writeWhole(out, text);
  return EXIT.good;
}

function windowOf(from: number | undefined, to: number | undefined) {
  if (from === undefined && to === undefined) return undefined;
  const now = Date.now();
  return { from: from ?? Math.min(now, to!) - BACK, to: to ?? now + AHEAD };
}
