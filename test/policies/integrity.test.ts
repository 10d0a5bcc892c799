import { expect } from 'chai';
import { closePages, FramedPage } from '../contract/helpers/framed-page.js';
import { brokenIn } from './broken.js';
import type { Feature } from './rows.mjs';

/** Milliseconds. */
const TIME_LIMIT = 30_000;

/** It (WebKitGTK 2.50) checks the hashes of import maps, not of preloads. */
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

const response = await fetch('/dist/integrity.json');
const hashes = (await response.json()) as Record<string, string>;
const right = hashes['aushang.js']!;
/** Another file's: the classic script's. */
const wrong = hashes['aushang.classic.js']!;

/** As it is written for copying. */
const snippet = (await (await fetch('/built/integrity.html')).text())
  .replaceAll('/aushang/', '/built/')
  .replace(/<!--.*-->/, '');

const chunks = Object.keys(hashes).filter((name) => name.startsWith('chunks/'));
const withWrongChunks = (html: string) =>
  chunks.reduce((text, name) => text.replace(hashes[name]!, wrong), html);

const tag = `<script type="module" src="/built/aushang.js" integrity="${right}" crossorigin></script>`;
const preloads = chunks
  .map((name) => `href="/built/${name}" integrity="${hashes[name]}"`)
  .map((attributes) => `<link rel="modulepreload" ${attributes}>`)
  .join('');

/** What is in `aushang.js`, and what is in a chunk. */
const TRIED: readonly Feature[] = ['list', 'search'];
type Outcome = 'all' | 'list' | 'nothing';
const BROKEN: Readonly<Record<Outcome, readonly Feature[]>> = {
  all: [],
  list: ['search'],
  nothing: TRIED,
};

/** What works of a page with that head. */
async function outcome(
  head: string,
  expected: Outcome,
  header = '',
): Promise<Outcome | undefined> {
  const page = await FramedPage.under('policies', [
    ['head', head],
    ...(header ? [['header', header]] : []),
  ]);
  const broken = await brokenIn(page, BROKEN[expected], TRIED);
  const outcomes = Object.keys(BROKEN) as Outcome[];
  return outcomes.find((name) => String(BROKEN[name]) === String(broken));
}

const POLICY = 'Integrity-Policy:blocked-destinations=(script)';
const elsewhere = tag.replace('/built', `http://127.0.0.1:${location.port}$&`);

/** For the classic script, the map has `aushang.js`, too. */
const classic = (hash: string) => `<script type="importmap">
  { "integrity": { "/built/aushang.js": "${hash}" } }
  </script>
  <script src="/built/aushang.classic.js" integrity="${wrong}"></script>`;

/**
 * What a page has, what then works, and the header it has. In this order:
 * Chromium remembers in a tab which chunks it has refused.
 */
const CASES: Readonly<Record<string, [string, Outcome, string?]>> = {
  'a tag with its hash': [tag, 'all'],
  'a tag with another hash': [tag.replace(right, wrong), 'nothing'],
  'a tag of another host with its hash': [elsewhere, 'all'],
  'the classic script and a map': [classic(right), 'all'],
  'the classic script and a map with another hash': [classic(wrong), 'nothing'],
  'dist/integrity.html': [snippet, 'all'],
  'an import map with other hashes': [withWrongChunks(snippet), 'list'],
  'preloads with their hashes': [preloads + tag, 'all'],
  'preloads with other hashes': [
    withWrongChunks(preloads) + tag,
    isWebKit ? 'all' : 'list',
  ],
  'Integrity-Policy and dist/integrity.html': [snippet, 'all', POLICY],
  'Integrity-Policy and a tag with its hash': [tag, 'list', POLICY],
  'Integrity-Policy and a tag without': [
    tag.replace(/integrity="[^"]*"/, ''),
    'nothing',
    POLICY,
  ],
};

describe('Integrity', function () {
  this.timeout(TIME_LIMIT);
  afterEach(closePages);

  for (const [name, [head, expected, header]] of Object.entries(CASES)) {
    it(`with ${name}: ${expected}`, async () => {
      expect(await outcome(head, expected, header)).to.equal(expected);
    });
  }
});
