import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';
import { STRICT } from './helpers/policies.js';

describe('Under a policy that forbids the library its templates', () => {
  afterEach(closePages);

  it('the embedder’s own children stay', async () => {
    const page = await FramedPage.open(
      'failed',
      `${STRICT}; require-trusted-types-for 'script'; trusted-types another`,
    );
    const list = page.find('event-list');
    expect(list.matches(':defined')).to.equal(false);
    const [link] = list.querySelectorAll('a');
    expect(link!.checkVisibility()).to.equal(true);
  });
});
