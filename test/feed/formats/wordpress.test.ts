import { expect } from 'chai';
import { format } from '../../../src/feed/formats/wordpress.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { firstOf, read, SITE } from '../../helpers/formats.js';

const post = (more: RawFeed = {}): RawFeed => ({
  id: 17,
  guid: { rendered: `${SITE}/?post_type=post&#038;p=17` },
  link: `${SITE}/2026/11/sprechstunde/`,
  date: '2026-11-20T09:30:00',
  date_gmt: '2026-11-20T08:30:00',
  modified_gmt: '2026-11-21T10:00:00',
  title: { rendered: 'Sprechstunde f&#252;r <em>alle</em> &#8211; neu' },
  excerpt: { rendered: '<p>Jeden Dienstag.</p>\n', protected: false },
  content: { rendered: '<p>Jeden Dienstag, <b>kostenlos</b>.</p>' },
  ...more,
});
const of = (more: RawFeed) => firstOf(format, [post(more)]);

describe('a WordPress post', () => {
  it('has its address, title, texts and dates', () => {
    const { _feed, ...item } = of({});
    expect(item).to.deep.equal({
      id: `${SITE}/?post_type=post&p=17`,
      url: `${SITE}/2026/11/sprechstunde/`,
      title: 'Sprechstunde für alle – neu',
      summary: 'Jeden Dienstag.',
      content_html: '<p>Jeden Dienstag, <b>kostenlos</b>.</p>',
      date_published: '2026-11-20T08:30:00+00:00',
      date_modified: '2026-11-21T10:00:00+00:00',
    });
  });

  it('has its number as id where the site hides the other', () => {
    expect(of({ guid: undefined }).id).to.equal('17');
  });

  const excerpts = [
    '<p>Sie liest vor. [&hellip;]</p>\n',
    '<p>Sie liest vor. [&#8230;]</p>\n',
    '<p>Sie liest vor. […]</p>',
    '<p>Sie liest vor. <a class="more-link" href="#">Weiterlesen<span> von „A“</span></a></p>',
    '<p>Sie liest vor. [&hellip;] <a href="/a">Mehr <i>&rarr;</i></a></p>',
  ];
  for (const rendered of excerpts) {
    it(`has a summary without the end of ${rendered}`, () => {
      expect(of({ excerpt: { rendered } }).summary).to.equal('Sie liest vor.');
    });
  }

  it('keeps a link that the author has put into the excerpt', () => {
    const rendered = '<p>Alles im <a href="/b">Programm</a>.</p>';
    expect(of({ excerpt: { rendered } }).summary).to.equal(
      'Alles im Programm.',
    );
  });

  it('keeps what is between brackets', () => {
    const excerpt = { rendered: '<p>Eintritt frei [ohne Anmeldung]</p>' };
    expect(of({ excerpt }).summary).to.equal('Eintritt frei [ohne Anmeldung]');
  });

  it('has words that a tag divides, and words that it does not', () => {
    const rendered = 'Am 1.<br>Mai: H<sub>2</sub>O <script>x()</script>';
    expect(of({ title: { rendered } }).title).to.equal('Am 1. Mai: H2O');
  });

  it('shows nothing of what a password protects', () => {
    const locked = { rendered: '<p>Geheim</p>', protected: true };
    const item = of({ content: locked, excerpt: locked });
    expect(item)
      .to.include.keys('title')
      .and.not.have.any.keys(['content_html', 'summary']);
  });

  it('has the local date where there is no other', () => {
    const date_gmt = '0000-00-00T00:00:00';
    expect(of({ date_gmt }).date_published).to.equal('2026-11-20T09:30:00');
  });

  it('has authors and terms, if they may be seen', () => {
    const item = of({
      _embedded: {
        author: [{ name: 'Redaktion', avatar_urls: { 96: '//g.example/a' } }],
        'wp:term': [
          [{ taxonomy: 'category', name: 'Kinder &amp; Jugend' }],
          [{ taxonomy: 'post_tag', name: 'Beratung' }],
          [],
        ],
      },
    });
    expect(item.authors).to.deep.equal([{ name: 'Redaktion' }]);
    expect(item.tags).to.deep.equal(['Kinder & Jugend', 'Beratung']);
    const secret = { code: 'rest_user_invalid_id', data: { status: 404 } };
    const hidden = of({ _embedded: { author: [secret], 'wp:term': secret } });
    expect(hidden).to.not.have.any.keys(['authors', 'tags']);
  });
});

describe("WordPress's answer", () => {
  const url = `${SITE}/verein/wp-json/wp/v2/posts?_embed=author&per_page=2`;

  it('belongs to the site in its folder', () => {
    const feed = read(format, [post()], { url });
    expect(feed?.home_page_url).to.equal(`${SITE}/verein/`);
  });

  it('goes on until the last page', () => {
    const headers = { 'X-WP-TotalPages': '3' };
    const nextOf = (from: string) =>
      read(format, [post()], { url: from, headers })?.next_url;
    const second = new URL(nextOf(url)!);
    expect(second.searchParams.get('page')).to.equal('2');
    expect(second.searchParams.get('_embed')).to.equal('author');
    const third = nextOf(second.href)!;
    expect(new URL(third).searchParams.get('page')).to.equal('3');
    expect(nextOf(third)).to.be.undefined;
  });

  it('has one page where the header is missing', () => {
    expect(read(format, [post()], { url })).to.not.have.property('next_url');
  });

  it('may be empty, or a single post', () => {
    expect(read(format, [])?.items).to.be.empty;
    expect(read(format, post())?.items).to.have.length(1);
  });

  it('is none when it is an error', () => {
    const error = { code: 'rest_no_route', message: 'Keine', data: {} };
    for (const value of [error, null, 7, {}]) {
      expect(read(format, value), JSON.stringify(value)).to.be.undefined;
    }
  });
});
