import { expect } from 'chai';
import { normaliseFeed } from '../../../src/feed/normalise/feed.js';
import { feedOf, itemOf } from '../../helpers/normalised.js';

describe('addresses in a feed', () => {
  const own = { url: 'https://www.landkreis.example/blog/artikel/' };
  const home = { home_page_url: 'https://www.landkreis.example/start/' };

  it('start at the item’s own address', () => {
    const { image, external_url } = itemOf(
      { ...own, image: 'bild.jpg', external_url: '/b' },
      home,
    );
    expect(image).to.equal(
      'https://www.landkreis.example/blog/artikel/bild.jpg',
    );
    expect(external_url).to.equal('https://www.landkreis.example/b');
  });

  it('start at the home page where the item has none', () => {
    const { url, image } = itemOf({ url: 'a/b', image: 'c.jpg' }, home);
    expect(url).to.equal('https://www.landkreis.example/start/a/b');
    expect(image).to.equal('https://www.landkreis.example/start/a/c.jpg');
    expect(itemOf({ image: 'c.jpg' }, home).image).to.equal(
      'https://www.landkreis.example/start/c.jpg',
    );
  });

  it('start at the feed where there is no home page', () => {
    const none = { home_page_url: null };
    expect(itemOf({ url: '/a' }, none).url).to.equal(
      'https://feeds.landkreis.example/a',
    );
  });

  it('start at where the feed came from when the home page is relative', () => {
    const feed = feedOf([], { home_page_url: '../' });
    expect(feed.home_page_url).to.equal('https://feeds.landkreis.example/');
  });

  it('may leave out the scheme', () => {
    const { url, authors } = itemOf({
      url: '//www.landkreis.example/a',
      author: { name: 'A', avatar: '//images.example/a.jpg' },
    });
    expect(url).to.equal('https://www.landkreis.example/a');
    expect(authors?.[0]?.logo).to.equal('https://images.example/a.jpg');
  });

  it('may have space around them', () => {
    expect(itemOf({ url: ' https://a.example/ \n' }).url).to.equal(
      'https://a.example/',
    );
  });

  it('are absent where nothing says where they start', () => {
    const items = [{ id: 'a', title: 'A', url: '/a', image: 'b.jpg' }];
    const [item] = normaliseFeed({ items }, 'blob:https://a.example/x').items;
    expect(item).not.to.have.property('url');
    expect(item).not.to.have.property('image');
  });

  const refused = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'mailto:a@a.example',
    'ftp://a.example/',
    'https://',
    'http://[',
    '',
  ];
  for (const address of refused) {
    it(`never lead to ${JSON.stringify(address)}`, () => {
      const item = itemOf({
        url: address,
        external_url: address,
        image: address,
        authors: [{ name: 'A', url: address, avatar: address }],
        attachments: [{ url: address, mime_type: 'application/pdf' }],
        _event: {
          location: { name: 'A', url: address },
          organizer: { name: 'A', url: address, logo: address },
          offers: { url: address, price: 1 },
        },
      });
      expect(item).not.to.have.any.keys('url', 'external_url', 'image');
      expect(item).not.to.have.property('attachments');
      expect(item.authors).to.deep.equal([{ name: 'A' }]);
      expect(item._event).to.deep.equal({
        location: [{ name: 'A', type: 'Place' }],
        organizer: [{ name: 'A' }],
        offers: [{ price: 1 }],
      });
    });
  }
});

describe('the image of an item', () => {
  const image = 'https://a.example/a.jpg';

  it('may be an object with a url', () => {
    expect(
      itemOf({ image: { type: 'image/jpeg', url: image } }).image,
    ).to.equal(image);
  });

  it('is the banner where there is no other', () => {
    const banner_image = 'https://a.example/b.jpg';
    expect(itemOf({ banner_image }).image).to.equal(banner_image);
    expect(itemOf({ image: '', banner_image }).image).to.equal(banner_image);
    expect(itemOf({ image, banner_image }).image).to.equal(image);
  });

  it('is absent where it is something else', () => {
    for (const other of [true, [], [image], {}, { url: null }, '']) {
      expect(
        itemOf({ image: other }),
        JSON.stringify(other),
      ).not.to.have.property('image');
    }
  });
});
