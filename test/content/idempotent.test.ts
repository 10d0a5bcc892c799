import { expect } from 'chai';
import { clean, markupOf, withoutSetHtml } from './clean.js';
import { HOSTILE } from './hostile.js';
import { ORDINARY } from './ordinary.js';

describe('sanitising twice', () => {
  async function changesNothing(): Promise<void> {
    for (const payload of [...HOSTILE, ...ORDINARY]) {
      const once = markupOf(await clean(payload));
      const twice = markupOf(await clean(once));
      expect(twice, payload).to.equal(once);
    }
  }

  it('changes nothing', changesNothing);

  it('changes nothing in an engine without setHTML', () =>
    withoutSetHtml(changesNothing));
});
