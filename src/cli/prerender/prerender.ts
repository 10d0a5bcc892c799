import { GROUPINGS } from '../../elements/event-list/part.js';
import { IMAGES } from '../../elements/shared/context.js';
import { SORTS } from '../../feed/order.js';
import { KINDS, PERIODS } from '../../feed/select.js';
import { EXIT, UsageError, type Exit } from '../exit.js';
import { writeWhole } from '../file.js';
import { introduce } from '../load.js';
import {
  addressOption,
  choiceOption,
  numberOption,
  parse,
  zoneOption,
} from '../options.js';
import { readAll } from '../read-all.js';
import { note, say } from '../terminal.js';
import type { CliWords } from '../words/words.js';
import { listHtml, type Attributes } from './list.js';

const OPTIONS = {
  base: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  'group-by': { type: 'string', default: 'none' },
  'heading-level': { type: 'string', default: '3' },
  images: { type: 'string', default: 'same-host' },
  'item-url': { type: 'string', default: '' },
  kind: { type: 'string', default: 'all' },
  label: { type: 'string', default: '' },
  lang: { type: 'string', default: 'de' },
  limit: { type: 'string', default: '10' },
  'no-structured-data': { type: 'boolean', default: false },
  out: { type: 'string', short: 'o', default: '-' },
  page: { type: 'string', default: 'https://page.invalid/' },
  period: { type: 'string', default: 'all' },
  quiet: { type: 'boolean', short: 'q', default: false },
  sort: { type: 'string' },
  'time-zone': { type: 'string' },
} as const;

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

/** Writes a list as HTML that the element takes over. */
export async function prerender(
  args: string[],
  words: CliWords,
): Promise<Exit> {
  const { values, positionals: sources } = parse(args, OPTIONS);
  if (!sources.length) throw new UsageError(words.noSource);
  const attributes = attributesIn(values, words);
  const page = new URL(addressOption(values.page, words)!);
  // The templates ask where they are.
  Object.assign(globalThis, { location: page });
  introduce(page.origin);
  const { format, out, quiet } = values;
  const zone = attributes.zone;
  const base = addressOption(values.base, words) ?? page.href;
  const way = { format, zone, base, window: undefined };
  const feeds = await readAll(sources, way, quiet, words);
  if (feeds.length < sources.length) {
    note(words.notWritten(sources.length - feeds.length, out));
    return EXIT.failed;
  }
  const html = await listHtml(feeds, attributes);
  if (out === '-') say(html);
  else await writeWhole(out, `${html}\n`);
  return EXIT.good;
}

function attributesIn(values: Values, words: CliWords): Attributes {
  const choice = <T extends string>(
    text: string | undefined,
    choices: readonly T[],
  ) => choiceOption(text, choices, words);
  const level = numberOption(values['heading-level'], 1, words)!;
  return {
    groupBy: choice(values['group-by'], GROUPINGS)!,
    images: choice(values.images, IMAGES)!,
    itemUrl: values['item-url'],
    kind: choice(values.kind, KINDS)!,
    label: values.label,
    lang: values.lang,
    level: Math.min(level, 6),
    limit: numberOption(values.limit, 1, words)!,
    period: choice(values.period, PERIODS)!,
    sort: choice(values.sort, SORTS),
    structuredData: !values['no-structured-data'],
    zone: zoneOption(values['time-zone'], words),
  };
}
