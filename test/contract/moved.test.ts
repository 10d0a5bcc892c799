import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';

/** Chromium and Firefox have it, WebKit doesn't. */
interface Movable {
  moveBefore?: (node: Node, before: Node | null) => void;
}

for (const light of ['', ' light-dom']) {
  describe(`A page builder that finds <event-list${light}>`, () => {
    afterEach(closePages);

    async function shows(): Promise<FramedPage> {
      const page = await FramedPage.open('unscripted');
      page.document.body.innerHTML = `<main>
        <event-list${light} feed="/test/pages/feed.json">
          <a href="/neuigkeiten">Alle Neuigkeiten</a>
        </event-list></main><aside></aside>`;
      await page.run('/dist/aushang.js', 'module');
      await expectList(page);
      return page;
    }

    function articlesIn(page: FramedPage): Element[] {
      const list = page.find('event-list');
      return [...(list.shadowRoot ?? list).querySelectorAll('article')];
    }

    /** All is there once, and styled; the element's own child isn't seen. */
    async function expectList(page: FramedPage): Promise<void> {
      await page.inState('event-list', 'ready');
      const styled = () =>
        articlesIn(page).every((article) => {
          const { display } = page.window.getComputedStyle(article);
          return display === 'grid';
        });
      await until(() => articlesIn(page).length > 0 && styled());
      expect(articlesIn(page)).to.have.length(3);
      expect(page.find('event-list > a').checkVisibility()).to.equal(false);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.lines).to.deep.equal([]);
    }

    async function expectMoved(move: (page: FramedPage) => void) {
      const page = await shows();
      const [first] = articlesIn(page);
      move(page);
      await expectList(page);
      expect(articlesIn(page)[0] === first).to.equal(true);
      expect(page.seen.requests).to.have.length(1);
    }

    it('can append it elsewhere', () =>
      expectMoved((page) =>
        page.find('aside').append(page.find('event-list')),
      ));

    it('can move it', () =>
      expectMoved((page) => {
        const aside = page.find('aside') as Movable;
        aside.moveBefore?.(page.find('event-list'), null);
      }));

    it('can keep it in a template meanwhile', () =>
      expectMoved((page) => {
        const template = page.document.createElement('template');
        template.content.append(page.find('event-list'));
        page.find('aside').append(template.content);
      }));

    it('can put a copy of all that is drawn in its place', async () => {
      const page = await shows();
      const original = page.find('event-list');
      original.replaceWith(original.cloneNode(true));
      await expectList(page);
    });

    it('can write it out and parse it again, and again', async () => {
      const page = await shows();
      for (let time = 0; time < 2; time++) {
        const { outerHTML } = page.find('event-list');
        page.find('event-list').outerHTML = outerHTML;
        await expectList(page);
      }
    });

    it('can save the page and open it again', async () => {
      const page = await shows();
      const { outerHTML } = page.document.documentElement;
      page.document.open();
      page.document.write(outerHTML);
      page.document.close();
      await expectList(page);
    });

    it('can put it into another document and back', async () => {
      const page = await shows();
      const list = page.find('event-list');
      const other = await FramedPage.open('empty-body');
      other.document.body.append(other.document.adoptNode(list));
      await expectList(other);
      page.document.body.append(list);
      await expectList(page);
    });

    it('can connect it in another document first', async () => {
      const page = await shows();
      const list = page.document.createElement('event-list');
      list.toggleAttribute('light-dom', light !== '');
      list.setAttribute('feed', '/test/pages/feed.json');
      list.innerHTML = page.find('event-list').innerHTML;
      const other = await FramedPage.open('empty-body');
      other.document.body.append(list);
      await expectList(other);
    });

    it('can put a copy into another document', async () => {
      const page = await shows();
      const list = page.find('event-list');
      const other = await FramedPage.open('empty-body');
      await other.run('/dist/aushang.js', 'module');
      other.document.body.append(other.document.importNode(list, true));
      await expectList(other);
    });
  });
}
