import { expect } from 'chai';
import { leave, until, visit } from '../helpers/page.js';
import type { Visitor } from '../helpers/visitor.js';

/** An article with this text; its feed is nobody’s, its page has a host. */
const article = (content_html: string, more: object = {}) => ({
  id: '1',
  url: 'https://www.landkreis.example/news/1',
  title: 'Titel',
  content_html,
  ...more,
});

/** A card that shows it, once its text is there. */
async function card(html: string, attributes = ''): Promise<Visitor> {
  const items = [article(`${html}<p>Ende.</p>`)];
  const visitor = await visit(`<event-card ${attributes}>`, { items });
  await until(() => visitor.text.includes('Ende.'));
  return visitor;
}

describe('the text of an article in <event-card>', () => {
  afterEach(leave);

  it('has its headings below the title', async () => {
    const html = '<h1>Eins</h1><h2>Zwei</h2>';
    expect((await card(html)).headings).to.deep.equal([
      '2 Titel',
      '3 Eins',
      '4 Zwei',
    ]);
    const deep = await card(html, 'heading-level="5"');
    expect(deep.headings).to.deep.equal(['5 Titel', '6 Eins', '6 Zwei']);
  });

  it('has links from where the article lies', async () => {
    const visitor = await card('<p><a href="/rathaus">Rathaus</a></p>');
    expect(visitor.link('Rathaus').href).to.equal(
      'https://www.landkreis.example/rathaus',
    );
  });

  it('names what is only linked, in the page’s language', async () => {
    const film = '<iframe src="https://film.example/1" title="Der Film">';
    const visitor = await card(`${film}</iframe>`);
    expect(visitor.links).to.deep.equal([
      'Titel',
      'Der Film (Externer Inhalt bei film.example)',
    ]);
    const english = await card(`${film}</iframe>`, 'lang="en"');
    expect(english.links).to.deep.equal([
      'Titel',
      'Der Film (External content at film.example)',
    ]);
  });

  const OWN = `${location.origin}/feeds/own.png`;
  const pictures = `<img src="${OWN}" alt="Eigenes">
    <img src="https://andere.example/b.jpg" alt="Fremdes">`;
  const shown = (visitor: Visitor) =>
    visitor.all<HTMLImageElement>('img').map(({ alt }) => alt);

  it('shows images of its own hosts, and links the others', async () => {
    const visitor = await card(pictures);
    expect(shown(visitor)).to.deep.equal(['Eigenes']);
    expect(visitor.links).to.deep.equal(['Titel', 'Fremdes']);
  });

  it('shows no image, if the page wants none', async () => {
    const visitor = await card(pictures, 'images="none"');
    expect(shown(visitor)).to.be.empty;
    expect(visitor.links).to.deep.equal(['Titel', 'Eigenes', 'Fremdes']);
  });

  it('can be scrolled where a table is wide', async () => {
    const cells = '<td>Donnerstag</td>'.repeat(40);
    const visitor = await card(`<table><tr>${cells}</tr></table>`);
    const box = visitor.all('div').find(({ tabIndex }) => tabIndex === 0)!;
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(visitor.element.scrollWidth).to.be.at.most(
      visitor.element.clientWidth,
    );
  });

  it('is the HTML where the feed has plain text, too', async () => {
    const items = [article('<p>Ende.</p>', { content_text: 'Nur Text' })];
    const visitor = await visit('<event-card>', { items });
    await until(() => visitor.text.includes('Ende.'));
    expect(visitor.text).not.to.include('Nur Text');
  });
});
