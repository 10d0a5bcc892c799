import type { Level } from '../../check/levels.js';
import type { Finding, Report } from '../../check/report.js';
import { recipesFor, sentenceOf, type Words } from '../../check/words/index.js';
import type { CliWords } from '../words/words.js';
import { itemLines } from './items.js';

/** Of one kind; more of them say nothing new. */
const MOST = 3;

/** A report as a person reads it. */
export async function reportInWords(
  report: Report,
  said: Words,
  words: CliWords,
): Promise<string> {
  const { address, format, title, items, findings } = report;
  const head = format
    ? words.summary(address, words.formats[format], title, items.length)
    : words.nothing(address);
  const lines = [head, ...(await itemLines(items, words)), ''];
  for (const level of ['error', 'warning', 'hint'] as const) {
    for (const same of byCode(findings, level)) {
      lines.push(...groupLines(same, said, words));
    }
  }
  return [...lines, words.counts(countsOf(findings)), ''].join('\n');
}

/** What is of one level, by kind, in the order of the file. */
export function byCode(
  findings: readonly Finding[],
  level: Level,
): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.level !== level) continue;
    const known = groups.get(finding.code);
    if (known) known.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups.values()];
}

/** The first places one by one, and how many more there are. */
function groupLines(
  same: readonly Finding[],
  said: Words,
  words: CliWords,
): string[] {
  const shown = same.slice(0, MOST).flatMap((finding) => {
    const [what, todo] = sentenceOf(finding, said);
    return [placeOf(finding, said, words), `  ${what}`, `  → ${todo}`];
  });
  const rest = same.length - MOST;
  const recipes = recipesFor(same[0]!, said).flatMap(({ where, lines }) => [
    `  ${where}:`,
    ...lines.split('\n').map((line) => `    ${line}`),
  ]);
  return [...shown, ...recipes, ...(rest > 0 ? [words.more(rest)] : []), ''];
}

/** *Fehler: Zeile 12, Spalte 5, „Lesung“ (/items/3/id)*. */
function placeOf(finding: Finding, said: Words, words: CliWords): string {
  const { level, line, column, item, pointer } = finding;
  const parts = [
    line && column && said.place(line, column),
    item && words.item(item),
    pointer && `(${pointer})`,
  ];
  const where = parts.filter(Boolean).join(', ').replace(', (', ' (');
  return said.levels[level] + (where && `: ${where}`);
}

export const countsOf = (findings: readonly Finding[]) => ({
  errors: findings.filter(({ level }) => level === 'error').length,
  warnings: findings.filter(({ level }) => level === 'warning').length,
  hints: findings.filter(({ level }) => level === 'hint').length,
});
