import { expect } from 'chai';
import { markup, withoutSetHtml } from './clean.js';
import { HOSTILE } from './hostile.js';
import { ORDINARY } from './ordinary.js';

/** Where DOMPurify leaves less than the platform, and why that is no harm. */
const LESS: Readonly<Record<string, string>> = {
  '<form id="body"><input name="attributes"><input name="childNodes"></form>':
    'a form whose fields shadow its own properties goes with its content',
  '<form><input name="nodeName"><input name="parentNode">t</form>':
    'a form whose fields shadow its own properties goes with its content',
  '<p is="event-list" slot="heading" part="card">t</p>':
    'an element that claims to be a custom one goes with its content',
  '<noscript><p title="</noscript><img src=/feeds/x onerror=hit()>">':
    'Firefox’s setHTML reads `noscript` as if scripts were on',
};

describe('the platform’s sanitizer and DOMPurify', () => {
  it('leave the same of every payload but four', async () => {
    for (const payload of [...HOSTILE, ...ORDINARY]) {
      if (LESS[payload]) continue;
      const one = await markup(payload);
      const two = await withoutSetHtml(() => markup(payload));
      expect(two, payload).to.equal(one);
    }
  });

  for (const [payload, reason] of Object.entries(LESS)) {
    it(`differ to the safe side: ${reason}`, async () => {
      expect(HOSTILE).to.include(payload);
      const two = await withoutSetHtml(() => markup(payload));
      expect(two).to.equal('');
    });
  }
});
