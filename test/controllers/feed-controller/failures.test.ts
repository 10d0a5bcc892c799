import { expect } from 'chai';
import { leave, visit } from '../../helpers/page.js';
import { loud, quiet, warnings } from '../../helpers/quiet.js';
import { watchUncaught } from '../../helpers/uncaught.js';

/** Where no server is; `faults/` has what servers do. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'no address': 'http://[',
  'a script': 'javascript:alert(1)',
  'another scheme': 'ftp://a.example/feed.json',
  'a mail': 'mailto:a@a.example',
  'a file': 'file:///etc/hostname',
  'an unknown scheme': 'feed:a.example/feed.json',
  'a revoked address':
    'blob:http://localhost/00000000-0000-0000-0000-000000000000',
};

const TAGS = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

describe('an address that can’t be asked', () => {
  beforeEach(quiet);
  afterEach(() => {
    leave();
    loud();
  });

  for (const [name, feed] of Object.entries(ADDRESSES)) {
    it(`leaves words, a way on and no error: ${name}`, async () => {
      const uncaught = watchUncaught();
      for (const tag of TAGS) {
        const visitor = await visit(
          `<${tag} feed="${feed}"><a href="/news">Alle Neuigkeiten</a></${tag}>`,
        );
        expect(visitor.element.state, tag).to.equal('failed');
        expect(visitor.text, tag).to.contain('Alle Neuigkeiten');
        expect(visitor.titles, tag).to.be.empty;
      }
      expect(await uncaught()).to.deep.equal([]);
      expect(warnings).to.have.length(1);
    });
  }
});
