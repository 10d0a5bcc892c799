import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';
import { STRICT, TRUSTED_TYPES } from './helpers/policies.js';

for (const [name, policy] of Object.entries({
  'that allows no styles': STRICT,
  'that also enforces Trusted Types': TRUSTED_TYPES,
})) {
  describe(`Under a policy ${name}`, () => {
    afterEach(closePages);

    function expectNoComplaint({ seen }: FramedPage) {
      expect(seen.violations).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.lines).to.deep.equal([]);
    }

    it('all four elements show what they have', async () => {
      const page = await FramedPage.open('notices', policy);
      for (const tag of ['event-list', 'organizer-footer', 'article-nav']) {
        await page.inState(tag, 'ready');
      }
      expect(page.titles()).to.deep.equal([
        'Bericht mit fremdem Bild',
        'Lesung mit Bildern',
      ]);
      expect(page.words('event-list', 'button')).to.deep.equal([
        '1 weitere anzeigen',
      ]);
      expect(page.words('organizer-footer', 'p')).to.deep.equal([
        'Veranstalter: Gleichstellungsstelle und Alter Gasometer e.V.',
      ]);
      expect(page.words('article-nav', '.title')).to.deep.equal([
        'Die erste Meldung',
        'Bericht mit fremdem Bild',
      ]);
      expectNoComplaint(page);
    });

    it('an article’s HTML is sanitised and shown', async () => {
      const page = await FramedPage.open('notices', policy);
      await page.inState('event-card', 'ready');
      await until(() => page.drawn('event-card', '[part=body] p').length > 0);
      expect(page.words('event-card', '[part=body] p')).to.deep.equal([
        'Ein Weg und ein Wort.',
        'Ein fremdes Bild',
      ]);
      expect(page.words('event-card', 'h3')).to.deep.equal(['Worum es geht']);
      expect(page.words('event-card', 'table')).to.deep.equal(['Raum12']);
      expect(page.words('event-card', 'a')).to.include(
        'Externer Inhalt bei video.example',
      );
      expect(page.document.title).to.equal('Eine Seite mit allem');
      expectNoComplaint(page);
    });

    it('all is styled', async () => {
      const page = await FramedPage.open('notices', policy);
      await page.inState('event-list', 'ready');
      await page.inState('event-card', 'ready');
      await page.inState('article-nav', 'ready');
      for (const tag of ['event-list', 'event-card']) {
        const { display, borderInlineStartWidth } = page.style(tag, 'time');
        expect([display, borderInlineStartWidth]).to.deep.equal([
          'grid',
          '4px',
        ]);
      }
      expect(page.style('article-nav', 'nav').display).to.equal('grid');
      const region = page.find('[role=status]');
      const { position } = page.window.getComputedStyle(region);
      expect(position).to.equal('absolute');
    });

    it('a failure is said, in a styled box with a way out', async () => {
      const page = await FramedPage.open('failed', policy);
      await page.inState('event-list', 'failed');
      await until(() => page.words('event-list', 'button').length > 0);
      expect(page.words('event-list', 'button')).to.deep.equal([
        'Erneut versuchen',
      ]);
      const { borderTopWidth } = page.style('event-list', '[part=message]');
      expect(borderTopWidth).to.equal('1px');
      expect(page.find('event-list > a').checkVisibility()).to.equal(true);
      expect(page.seen.violations).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('an English page reads English', async () => {
      const page = await FramedPage.open('english', policy);
      await page.inState('event-list', 'ready');
      expect(page.words('event-list', 'button')).to.deep.equal(['Show 1 more']);
      await page.inState('event-card', 'ready');
      expect(page.words('event-card', '[part=price]')).to.deep.equal([
        '€12.50',
      ]);
      expectNoComplaint(page);
    });

    it('what it forbids is noticed by these tests', async () => {
      const page = await FramedPage.open('notices', policy);
      page.document.body.setAttribute('style', 'color: red');
      await until(() => page.seen.violations.length > 0);
      expect(page.seen.violations[0]).to.match(/^style-src/);
    });
  });
}

describe('Under a policy that enforces Trusted Types', () => {
  afterEach(closePages);

  it('text that is parsed as HTML is noticed by these tests', async () => {
    const page = await FramedPage.open('notices', TRUSTED_TYPES);
    const { body } = page.document;
    expect(() => (body.innerHTML = '<p>')).to.throw(/./);
    await until(() => page.seen.violations.length > 0);
    expect(page.seen.violations[0]).to.match(/^require-trusted-types-for/);
  });
});
