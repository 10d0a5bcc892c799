import { expect } from 'chai';
import { clean, withoutSetHtml } from './clean.js';
import { HOSTILE } from './hostile.js';
import { ORDINARY } from './ordinary.js';
import { strangeParts } from './strange-parts.js';

describe('what is left of foreign HTML', () => {
  async function isAllAllowed(): Promise<void> {
    for (const payload of [...HOSTILE, ...ORDINARY]) {
      const box = await clean(payload, { allowsImage: () => true });
      expect(strangeParts(box), payload).to.be.empty;
    }
  }

  it('is elements, attributes and addresses of the list', isAllAllowed);

  it('is so in an engine without setHTML, too', () =>
    withoutSetHtml(isAllAllowed));

  it('is nothing that would be found strange in a page', () => {
    const box = document.createElement('div');
    for (const payload of [
      '<section>a</section>',
      '<p id="a">a</p>',
      '<a href="javascript:hit()">a</a>',
      '<a href="https://a.example" target="_top">a</a>',
      '<div class="hidden">a</div>',
      '<h1>a</h1>',
    ]) {
      box.innerHTML = payload;
      expect(strangeParts(box), payload).not.to.be.empty;
    }
  });
});
