import { expect } from 'chai';
import { clean, markupOf, withoutSetHtml } from './clean.js';
import { CORPORA, payloads } from './corpus.js';
import { LESS, OTHERWISE } from './engines-differ.js';

/** What can be counted: tags, attributes with their values, and letters. */
function partsOf(box: Element): string[] {
  const parts = [...box.querySelectorAll('*')].flatMap(
    ({ localName, attributes }) => [
      `<${localName}>`,
      ...[...attributes].map(({ name, value }) => `${name}=${value.trim()}`),
    ],
  );
  return [...parts, ...box.textContent].sort();
}

/** Whether every part of one is a part of the other, as often. */
function isWithin(less: readonly string[], more: readonly string[]): boolean {
  let at = 0;
  return less.every((part) => {
    at = more.indexOf(part, at) + 1;
    return at > 0;
  });
}

describe('the platform’s sanitizer and DOMPurify, of the corpora', function () {
  this.timeout(30_000);

  /** How often a reason was needed. */
  const counts: Record<string, number> = {};
  let same = 0;

  async function compare(payload: string): Promise<void> {
    const one = await clean(payload);
    const two = await withoutSetHtml(() => clean(payload));
    if (markupOf(one) === markupOf(two)) return void same++;
    const [more, less] = [partsOf(one), partsOf(two)];
    expect(isWithin(less, more), `DOMPurify keeps more: ${payload}`).to.be.true;
    const reasons = more.length === less.length ? OTHERWISE : LESS;
    const found = reasons.find(({ cause }) => cause.test(payload));
    expect(found, `no reason known: ${payload}`).to.exist;
    counts[found!.reason] = (counts[found!.reason] ?? 0) + 1;
  }

  for (const file of CORPORA) {
    it(`leave the same, or it is known why not: ${file}`, async () => {
      for (const payload of await payloads(file)) await compare(payload);
    });
  }

  after(() => {
    const lines = Object.entries(counts).map(
      ([reason, count]) => `${count} differ: ${reason}`,
    );
    console.log([`${same} payloads leave the same`, ...lines].join('\n'));
  });
});
