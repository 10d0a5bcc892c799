import { expect } from 'chai';
import { format } from '../../../src/feed/formats/wordpress.js';

const asked = (site: string): URL => format.address!(new URL(site));
const pathOf = (site: string): string => {
  const { origin, pathname } = asked(site);
  return origin + pathname;
};

describe('the address of a WordPress site', () => {
  const POSTS = '/wp-json/wp/v2/posts';
  const sites: Readonly<Record<string, string>> = {
    'https://a.example': `https://a.example${POSTS}`,
    'https://a.example/': `https://a.example${POSTS}`,
    'https://a.example/verein': `https://a.example/verein${POSTS}`,
    'https://a.example/verein/': `https://a.example/verein${POSTS}`,
    'https://a.example/verein/index.php': `https://a.example/verein${POSTS}`,
    'http://localhost:8080/#oben': `http://localhost:8080${POSTS}`,
    'https://a.example/wp-json': `https://a.example${POSTS}`,
    'https://a.example/wp-json/': `https://a.example${POSTS}`,
  };
  for (const [site, address] of Object.entries(sites)) {
    it(`leads from ${site} to its posts`, () => {
      expect(pathOf(site)).to.equal(address);
    });
  }

  it('asks for what is needed, and not for more', () => {
    const { search, searchParams } = asked('https://a.example/');
    expect(search).to.include('_embed=wp:featuredmedia,wp:term,author');
    expect(searchParams.get('per_page')).to.equal('20');
    const fields = searchParams.get('_fields')!.split(',');
    // Without the links WordPress embeds nothing.
    expect(fields).to.include.members(['title', '_links', '_embedded']);
    expect(fields).to.not.include.members(['yoast_head', 'class_list']);
  });

  it('keeps what the embedder chooses', () => {
    const { searchParams } = asked(
      'https://a.example/?categories=7&per_page=5',
    );
    expect(searchParams.get('categories')).to.equal('7');
    expect(searchParams.getAll('per_page')).to.deep.equal(['5']);
  });

  const feeds = [
    'https://a.example/wp-json/wp/v2/posts?tags=3',
    'https://a.example/verein/wp-json/wp/v2/projekt',
    'https://a.example/?rest_route=/wp/v2/posts',
    'https://public-api.wordpress.com/wp/v2/sites/a.example/posts',
    'https://a.example/daten/posts.json',
    'blob:https://a.example/1234',
  ];
  for (const feed of feeds) {
    it(`stays as it is: ${feed}`, () => {
      expect(asked(feed).href).to.equal(feed);
    });
  }
});
