import { expect } from 'chai';
import { answer } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

const post = (title: string, more = {}) => ({
  id: 1,
  date_gmt: '2026-11-01T08:00:00',
  guid: { rendered: 'https://verein.example/?p=1' },
  link: 'https://verein.example/post-1/',
  title: { rendered: title },
  content: { rendered: '<p>Text</p>' },
  ...more,
});

describe('the names of characters in a feed', () => {
  afterEach(leave);

  const show = (item: object, tag = 'event-card') =>
    visit(`<${tag} feed="${answer({ body: JSON.stringify([item]) })}">`);

  it('are characters in a title', async () => {
    const visitor = await show(post('5 &euro; &mdash; &laquo;Lesung&raquo;'));
    expect(visitor.headings).to.deep.equal(['2 5 € — «Lesung»']);
  });

  it('are characters in a text', async () => {
    const content = { rendered: '<p>Ab 5 &euro;, &amp;euro; bleibt</p>' };
    const visitor = await show(post('Lesung', { content }));
    await until(() => visitor.text.includes('Ab'));
    expect(visitor.text).to.include('Ab 5 €, &euro; bleibt');
  });

  it('are characters in an image’s credit', async () => {
    const media = {
      source_url: new URL('/demo/images/buch.svg', location.href).href,
      caption: { rendered: '<p>Foto: &copy; Beispiel</p>' },
    };
    const embedded = { _embedded: { 'wp:featuredmedia': [media] } };
    const visitor = await show(post('Lesung', embedded));
    expect(visitor.text).to.include('Foto: © Beispiel');
  });

  it('are characters in RSS', async () => {
    const body = `<?xml version="1.0"?><rss version="2.0"><channel>
      <title>Amt</title><item><guid>1</guid>
      <title>Ab 5 &amp;euro; &lt;b&gt;&amp;copy;&lt;/b&gt;</title>
      </item></channel></rss>`;
    const visitor = await visit(`<event-list feed="${answer({ body })}">`);
    expect(visitor.titles).to.deep.equal(['Ab 5 € ©']);
  });
});
