import { checkFeed } from '../../check/check-feed.js';
import { failureReport } from '../../check/failure.js';
import type { Report } from '../../check/report.js';
import { MAX_PAGES } from '../../feed/pages.js';
import { isFile } from '../file.js';
import { loadSource, reasonOf } from '../load.js';
import { note } from '../terminal.js';

interface Values {
  readonly base?: string | undefined;
  readonly format: string;
  readonly origin: string | undefined;
}

/** The reports of a feed, page by page, as far as elements would read on. */
export async function* reportsOn(
  source: string,
  values: Values,
): AsyncGenerator<Report> {
  const asked = new Set<string>();
  let page: string | undefined = source;
  while (page && !asked.has(page) && asked.size < MAX_PAGES) {
    asked.add(page);
    const report: Report = await reportOn(page, values);
    yield report;
    page = report.next;
  }
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
