import { isGood, type Report } from '../../check/report.js';
import { wordsFor } from '../../check/words/index.js';
import { EXIT, UsageError, type Exit } from '../exit.js';
import { ANY_SITE, introduce } from '../load.js';
import { addressOption, parse } from '../options.js';
import { say } from '../terminal.js';
import type { CliWords } from '../words/words.js';
import { reportInWords } from './in-words.js';
import { reportAsJson } from './as-json.js';
import { reportsOn } from './pages.js';

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
    for await (const report of reportsOn(source, { ...values, base, origin })) {
      reports.push(report);
      if (!values.json) say(await reportInWords(report, said, words));
    }
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
