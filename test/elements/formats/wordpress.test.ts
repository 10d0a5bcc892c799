import { expect } from 'chai';
import { answer } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

/** A post as `/wp-json/wp/v2/posts` answers it. */
const post = (id: number) => ({
  id,
  date_gmt: `2026-11-0${id}T08:00:00`,
  guid: { rendered: `https://verein.example/?p=${id}` },
  link: `https://verein.example/post-${id}/`,
  title: { rendered: `Beitrag ${id} &#8211; &quot;neu&quot;` },
  excerpt: { rendered: `<p>Worum es geht [&hellip;]</p>` },
  content: { rendered: `<p>Der ganze Text.</p>` },
});

const posts = answer({ body: JSON.stringify([post(1), post(2)]) });

describe('a WordPress feed', () => {
  afterEach(leave);

  it('is found out to be one', async () => {
    const { titles } = await visit(`<event-list feed="${posts}">`);
    expect(titles).to.deep.equal(['Beitrag 2 – "neu"', 'Beitrag 1 – "neu"']);
  });

  it('is read as one when the embedder says so', async () => {
    const { titles } = await visit(
      `<event-list format="wordpress" feed="${posts}&wp-json/">`,
    );
    expect(titles).to.have.length(2);
  });

  it('gives an article its text', async () => {
    const visitor = await visit(`<event-card feed="${posts}">`);
    await until(() => visitor.text.includes('Der ganze Text.'));
    expect(visitor.headings).to.deep.equal(['2 Beitrag 2 – "neu"']);
  });
});
