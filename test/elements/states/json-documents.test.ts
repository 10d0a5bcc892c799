import { expect } from 'chai';
import { settled } from '../../helpers/page.js';
import { loud, quiet } from '../../helpers/quiet.js';
import { sharedFile } from '../../helpers/shared.js';
import '../../../src/aushang.js';

interface Sample {
  readonly title: string;
  readonly base64: string;
}

const bytesOf = ({ base64 }: Sample): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** What a list makes of a document, and whether anything is to be seen. */
async function stateOf(sample: Sample): Promise<string> {
  const list = document.createElement('event-list');
  const blob = new Blob([bytesOf(sample)], { type: 'application/json' });
  list.feed = URL.createObjectURL(blob);
  document.body.append(list);
  await settled(list);
  const { state, renderRoot } = list;
  const text = renderRoot.textContent?.trim();
  list.remove();
  return text ? state : `blank, ${state}`;
}

describe('a document for testing parsers, as a feed', () => {
  beforeEach(quiet);
  afterEach(loud);

  it('always ends in a state that says something', async function () {
    this.timeout(60_000);
    const text = await sharedFile('corpora/jsontestsuite-parsing.json');
    if (!text) return;
    const samples = JSON.parse(text) as Sample[];
    expect(samples).to.have.length(318);
    for (const sample of samples) {
      const state = await stateOf(sample);
      expect(state, sample.title).to.be.oneOf(['failed', 'empty']);
    }
  });
});
