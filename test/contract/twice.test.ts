import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';
import { STRICT, TRUSTED_TYPES } from './helpers/policies.js';

for (const [name, policy] of Object.entries({
  'without a policy': '',
  'under a strict policy': STRICT,
  'under Trusted Types, which allow a name once': TRUSTED_TYPES,
})) {
  describe(`The script twice and with ?ver=2, ${name}`, () => {
    afterEach(closePages);

    it('does no harm and says nothing', async () => {
      const page = await FramedPage.open('twice', policy);
      await page.inState('event-list', 'ready');
      await page.inState('event-card', 'ready');
      expect(page.titles()).to.have.length(3);
      expect(page.titles('event-card')).to.deep.equal(['Lesung mit Bildern']);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.violations).to.deep.equal([]);
      expect(page.seen.lines).to.deep.equal([]);
    });

    it('has one definition, one live region and one request', async () => {
      const page = await FramedPage.open('twice', policy);
      await page.inState('event-list', 'ready');
      await page.inState('event-card', 'ready');
      const loaded = page.window.performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name))
        .map(({ pathname, search }) => pathname + search);
      const scripts = loaded.filter((address) => /aushang\.js/.test(address));
      expect(scripts).to.have.members([
        '/dist/aushang.js',
        '/dist/aushang.js?ver=2',
      ]);
      expect(loaded.filter((address) => /feed/.test(address))).to.deep.equal([
        '/test/pages/feed.json',
      ]);
      const regions = page.document.querySelectorAll('body > [role=status]');
      expect(regions).to.have.length(1);
    });
  });
}
