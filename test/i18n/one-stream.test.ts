import { expect } from 'chai';
import { jsonFeed } from '../helpers/feeds.js';
import { leave, listen, until, visit } from '../helpers/page.js';
import { loud, quiet } from '../helpers/quiet.js';

/** What lies under `news.pl.json`: a title, a status, or no answer at all. */
type Answers = Readonly<Record<string, string | number | undefined>>;

const { fetch } = window;

/** The address of a stream in several languages, whose files are these. */
function stream(answers: Answers): string {
  const folder = `https://${crypto.randomUUID()}.example/`;
  window.fetch = (address) => {
    const found = answers[/news\.(.*)\.json/.exec(address as string)![1]!];
    if (!found) return Promise.reject(new TypeError('no answer'));
    if (typeof found === 'number') {
      return Promise.resolve(new Response('', { status: found }));
    }
    const feed = jsonFeed([{ id: found, title: found }]);
    return Promise.resolve(new Response(JSON.stringify(feed)));
  };
  return `${folder}news.{lang}.json`;
}

const IN_POLISH = 'Tych wpisów nie ma po polsku. Są wyświetlane po niemiecku.';

describe('one stream in several languages', () => {
  beforeEach(quiet);
  afterEach(() => {
    leave();
    loud();
    window.fetch = fetch;
  });

  const list = (lang: string, answers: Answers) =>
    visit(`<div lang="${lang}"><event-list feed="${stream(answers)}">`);

  for (const [lang, expected] of [
    ['pl', 'Wieści'],
    ['pl-PL', 'Wieści'],
    ['PL', 'Wieści'],
    ['pt-BR', 'Notícias'],
    ['de', 'Neues'],
    ['de-AT', 'Neues'],
    ['de-x-simple', 'Neues'],
    ['', 'Neues'],
  ] as const) {
    it(`is in the page’s: “${lang}”`, async () => {
      const answers = { pl: 'Wieści', pt: 'Notícias', de: 'Neues' };
      const visitor = await list(lang, answers);
      expect(visitor.titles).to.deep.equal([expected]);
      expect(visitor.all('[part=message]')).to.be.empty;
    });
  }

  it('follows the page', async () => {
    const answers = { pl: 'Wieści', uk: 'Новини', de: 'Neues' };
    const visitor = await list('pl', answers);
    const around = visitor.element.parentElement!;
    around.lang = 'uk';
    await until(() => visitor.titles[0] === 'Новини');
    around.lang = 'de';
    await until(() => visitor.titles[0] === 'Neues');
    around.lang = 'pl';
    await until(() => visitor.titles[0] === 'Wieści');
  });

  // Some servers don't let other sites' pages read that there is nothing.
  for (const missing of [404, 410, undefined]) {
    it(`is German where it isn’t there, and says so: ${missing}`, async () => {
      const heard = await listen();
      const visitor = await list('pl', { pl: missing, de: 'Neues' });
      await until(() => visitor.text.includes(IN_POLISH));
      expect(visitor.text).to.equal(`${IN_POLISH} Neues`);
      expect(visitor.element.state).to.equal('ready');
      await visitor.element.refresh();
      await until(() => heard.length > 0);
      expect(heard).to.deep.equal([IN_POLISH]);
    });
  }

  it('says no more of it when it is there', async () => {
    const answers: Record<string, string | number> = { pl: 404, de: 'Neues' };
    const visitor = await list('pl', answers);
    await until(() => visitor.text.includes(IN_POLISH));
    answers.pl = 'Wieści';
    await visitor.element.refresh();
    expect(visitor.text).to.equal('Wieści');
  });

  it('names a language that isn’t spoken here', async () => {
    const visitor = await list('pt', { pt: 404, de: 'Neues' });
    const sentence =
      'These items are not available in Portuguese. They are shown in German.';
    await until(() => visitor.text.includes(sentence));
  });

  it('has failed where German isn’t there either', async () => {
    const visitor = await list('pl', { pl: 404, de: 404 });
    await until(() => visitor.text.includes('Pod tym adresem nic'));
    expect(visitor.element.state).to.equal('failed');
    expect(visitor.text).not.to.include(IN_POLISH);
  });

  it('doesn’t call it missing when the source is busy', async () => {
    const visitor = await list('pl', { pl: 503, de: 'Neues' });
    expect(visitor.element.state).to.equal('failed');
    expect(visitor.text).not.to.include('Neues');
  });

  it('is said by an article, too', async () => {
    const feed = stream({ pl: 404, de: 'Neues' });
    const html = `<div lang="pl"><event-card feed="${feed}">`;
    const visitor = await visit(html);
    await until(() => visitor.text.includes(IN_POLISH));
  });

  for (const tag of ['article-nav', 'organizer-footer']) {
    it(`is the same stream for ${tag}, which doesn’t say it again`, async () => {
      const feed = stream({ pl: 404, de: 'Neues' });
      const html = `<div lang="pl"><${tag} item="Neues" feed="${feed}">`;
      const visitor = await visit(html);
      const { element } = visitor;
      expect(element.feeds.items.map(({ title }) => title)).to.deep.equal([
        'Neues',
      ]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(visitor.text).not.to.include(IN_POLISH);
    });
  }
});
