import { isGood, type Report } from '../../check/report.js';
import { sentenceOf, type Words } from '../../check/words/index.js';

/** A report for programs, with its sentences for whoever reads their log. */
export function reportAsJson(report: Report, words: Words): object {
  return {
    ...report,
    format: report.format ?? null,
    good: isGood(report),
    findings: report.findings.map((finding) => {
      const [what, todo] = sentenceOf(finding, words);
      return { ...finding, what, todo };
    }),
  };
}
