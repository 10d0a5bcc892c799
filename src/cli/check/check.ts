import { checkFeed } from '../../check/check-feed.js';
import { failureReport } from '../../check/failure.js';
import { isGood, type Report } from '../../check/report.js';
import { wordsFor } from '../../check/words/index.js';
import { EXIT, UsageError, type Exit } from '../exit.js';
import { isFile } from '../file.js';
import { ANY_SITE, introduce, loadSource, reasonOf } from '../load.js';
import { addressOption, parse } from '../options.js';
import { note, say } from '../terminal.js';
import type { CliWords } from '../words/words.js';
import { reportInWords } from './in-words.js';
import { reportAsJson } from './as-json.js';

const OPTIONS = {
  base: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  json: { type: 'boolean', default: false },
  origin: { type: 'string', default: ANY_SITE },
  strict: { type: 'boolean', default: false },
} as const;

/** Says what is wrong with feeds; for a publisher, or his CI. */
export async function check(args: string[], words: CliWords): Promise<Exit> {
  const { values, positionals: sources } = parse(args, OPTIONS);
  if (!sources.length) throw new UsageError(words.noSource);
  const base = addressOption(values.base, words);
  const origin = addressOption(values.origin, words);
  introduce(origin);
  const said = await wordsFor(words.lang);
  const reports: Report[] = [];
  for (const source of sources) {
    const report = await reportOn(source, { ...values, base, origin });
    reports.push(report);
    if (!values.json) say(await reportInWords(report, said, words));
  }
  if (values.json) {
    const all = reports.map((report) => reportAsJson(report, said));
    say(JSON.stringify(all, null, 2));
  }
  const passes = values.strict ? isFlawless : isGood;
  return reports.every(passes) ? EXIT.good : EXIT.failed;
}

const isFlawless = ({ findings }: Report): boolean =>
  findings.every(({ level }) => level === 'hint');

interface Values {
  readonly base?: string | undefined;
  readonly format: string;
  readonly origin: string | undefined;
}

async function reportOn(
  source: string,
  { base, format, origin }: Values,
): Promise<Report> {
  try {
    const { text, url, header } = await loadSource(source, { base });
    const report = await checkFeed(text, {
      address: url,
      format,
      ...(!isFile(source) && { header, origin }),
    });
    return { ...report, address: source };
  } catch (cause) {
    const { reason, detail } = await reasonOf(cause, source);
    note(detail);
    return failureReport(source, reason);
  }
}
