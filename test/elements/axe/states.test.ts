import { expect } from 'chai';
import { findings } from '../../helpers/axe.js';
import { leave, visit } from '../../helpers/page.js';
import { samples } from './samples.js';

describe('axe-core', () => {
  afterEach(leave);

  for (const [name, html] of Object.entries(samples)) {
    it(`finds nothing in ${name}`, async () => {
      const { element } = await visit(html);
      expect(await findings(element)).to.deep.equal([]);
    });
  }

  it('would find a heading without words', async () => {
    const { element } = await visit(samples['a full card']!);
    element.renderRoot.querySelector('h2')!.textContent = '';
    expect(await findings(element)).not.to.be.empty;
  });
});
