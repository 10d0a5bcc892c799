import {
  checkFeed,
  failureReport,
  type Report,
  type Setting,
} from '../../../src/check/index.js';
import { failureOf } from '../../../src/feed/failure.js';
import {
  load,
  type Loaded,
  MAX_SIZE,
  request,
} from '../../../src/feed/load.js';
import type { Failure } from '../../../src/model/feed.js';
import type { Result, State } from './state.js';

/** Whoever would show the feed. */
const PARTNER = 'https://www.example.org';

/**
 * What there is to say of what was given.
 *
 * @param name - Of a text that has none.
 * @returns undefined where nothing was given.
 */
export function checkGiven(
  { way, feed, format, text, file }: State,
  name: string,
  signal: AbortSignal,
): Promise<Result> | undefined {
  switch (way) {
    case 'address':
      return feed ? checkAddress(feed, format, signal) : undefined;
    case 'text':
      return text.trim() ? checkText(name, text, format) : undefined;
    case 'file':
      return file && checkFile(file, format);
  }
}

/** Loads and checks a feed as the elements would load it, in this browser. */
async function checkAddress(
  address: string,
  format: string,
  signal: AbortSignal,
): Promise<Result> {
  const loaded = await load(address, signal).catch((cause: unknown) =>
    failureOf(cause, request, address, signal),
  );
  if ('reason' in loaded) return failed(address, loaded.reason);
  const asked = formatOf(format);
  const setting = { address: loaded.url, ...asked, ...deliveryOf(loaded) };
  const report = await checkFeed(loaded.text, setting);
  return resultOf({ ...report, address }, loaded.text);
}

/** @param name - What the visitor calls it; it says nothing of addresses. */
async function checkText(
  name: string,
  text: string,
  format: string,
): Promise<Result> {
  const report = await checkFeed(text, { address: '', ...formatOf(format) });
  return resultOf({ ...report, address: name }, text);
}

async function checkFile(file: File, format: string): Promise<Result> {
  return file.size > MAX_SIZE
    ? failed(file.name, 'too-large')
    : checkText(file.name, await file.text(), format);
}

const formatOf = (format: string) => (format ? { format } : {});

/**
 * Of a foreign answer, browsers show neither `ETag` nor the headers of CORS; but
 * it could be read, so those are right. Of this page's own server everything
 * can be seen, and should let others read as well.
 */
function deliveryOf({
  url,
  header,
}: Loaded): Pick<Setting, 'header' | 'origin'> {
  return new URL(url).origin === origin
    ? { header, origin: PARTNER }
    : { header: (name) => (name === 'etag' ? 'hidden' : header(name)) };
}

function resultOf(report: Report, text: string): Result {
  const failure = report.format ? undefined : failureIn(report);
  return { report, lines: text.split('\n'), failure };
}

/** As the elements call it. */
function failureIn({ findings }: Report): Failure {
  const reasons: readonly Failure[] = ['empty', 'expired'];
  const said = reasons.find((reason) =>
    findings.some(({ code }) => code === reason),
  );
  return said ?? 'not-a-feed';
}

const failed = (address: string, failure: Failure): Result => ({
  report: failureReport(address, failure),
  lines: [],
  failure,
});
