import { expect } from 'chai';
import { closePages, FramedPage, until } from './helpers/framed-page.js';

const FEED = '/test/pages/feed.json';
const STALLED = '/feeds/feed.json?stall&key=';

interface List {
  readonly name: string;
  readonly feed?: string;
  readonly limit?: number;
  readonly items?: readonly unknown[];
  /** The element's own child. */
  readonly link?: string;
  readonly 'light-dom'?: string;
}

/** What `test/pages/react.js` and `vue.js` have in common. */
interface App {
  /** Draws lists in place of those that were there. */
  readonly draw: (lists: readonly List[]) => void;
  /** The feeds of all `aushang-load`. */
  readonly heard: string[];
}

const appOf = ({ window }: FramedPage) => window as unknown as App;

const item = (title: string) => ({ id: title, url: '/a', title });

for (const framework of ['react', 'vue']) {
  describe(`A page in ${framework}`, () => {
    afterEach(closePages);

    async function shows(...lists: List[]): Promise<FramedPage> {
      const page = await FramedPage.open(framework);
      appOf(page).draw(lists);
      for (const { name } of lists) await page.inState(`#${name}`, 'ready');
      return page;
    }

    function expectNoComplaint({ seen }: FramedPage): void {
      expect(seen.errors).to.deep.equal([]);
      const greeting = /React DevTools|development build of Vue/;
      const lines = seen.lines.filter((line) => !greeting.test(line));
      expect(lines).to.deep.equal([]);
    }

    it('gives items as a property, and others later', async () => {
      const page = await shows({ name: 'a', items: [item('Eins')] });
      expect(page.titles('#a')).to.deep.equal(['Eins']);
      const list = page.find('#a');
      appOf(page).draw([{ name: 'a', items: [item('Zwei'), item('Drei')] }]);
      await until(() => page.titles('#a').length === 2);
      expect(page.titles('#a')).to.deep.equal(['Zwei', 'Drei']);
      expect(page.find('#a') === list).to.equal(true);
      expectNoComplaint(page);
    });

    it('gives attributes, hears events, and causes one request', async () => {
      const page = await shows({ name: 'a', feed: FEED, limit: 1 });
      expect(page.titles('#a')).to.have.length(1);
      appOf(page).draw([{ name: 'a', feed: FEED, limit: 2 }]);
      await until(() => page.titles('#a').length === 2);
      expect(page.seen.requests).to.have.length(1);
      const { href } = new URL(FEED, location.href);
      expect(appOf(page).heard).to.deep.equal([href]);
      expectNoComplaint(page);
    });

    it('moves what is drawn', async () => {
      const lists = ['a', 'b', 'c'].map((name) => ({ name, feed: FEED }));
      const page = await shows(...lists);
      const names = () =>
        [...page.document.querySelectorAll('event-list')].map(({ id }) => id);
      const article = page.drawn('#a', 'article')[0];
      appOf(page).draw(lists.toReversed());
      await until(() => names().join('') === 'cba');
      for (const { name } of lists) {
        expect(page.find(`#${name}`).state).to.equal('ready');
        expect(page.titles(`#${name}`)).to.have.length(3);
      }
      expect(page.drawn('#a', 'article')[0] === article).to.equal(true);
      expect(page.seen.requests).to.have.length(1);
      expectNoComplaint(page);
    });

    it('takes away what still loads, and brings it back', async () => {
      const page = await FramedPage.open(framework);
      const { fetch } = page.window;
      const signals: AbortSignal[] = [];
      page.window.fetch = (address, options) => {
        signals.push(options!.signal!);
        return fetch(address, options);
      };
      const list = { name: 'a', feed: STALLED + crypto.randomUUID() };
      appOf(page).draw([list]);
      await until(() => signals.length === 1);
      appOf(page).draw([]);
      await until(() => signals[0]!.aborted);
      appOf(page).draw([list]);
      await until(() => signals.length === 2);
      appOf(page).draw([{ name: 'a', feed: FEED }]);
      await page.inState('#a', 'ready');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([
        ...[true, true],
        false,
      ]);
      expectNoComplaint(page);
    });

    it('changes children beside what is drawn without a shadow root', async () => {
      const list = { name: 'a', feed: FEED, limit: 1, 'light-dom': '' };
      const page = await FramedPage.open(framework);
      const titles = () =>
        [...page.document.querySelectorAll('#a article')].length;
      for (const link of ['Alles', undefined, 'Mehr', 'Noch mehr']) {
        appOf(page).draw([{ ...list, ...(link && { link }) }]);
        await until(() => page.find('#a > a')?.textContent === link);
        await until(() => titles() === 1);
      }
      appOf(page).draw([]);
      await until(() => !page.find('#a'));
      expectNoComplaint(page);
    });
  });
}
