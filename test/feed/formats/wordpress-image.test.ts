import { expect } from 'chai';
import { format } from '../../../src/feed/formats/wordpress.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { firstOf, SITE } from '../../helpers/formats.js';

const file = (name: string): string => `${SITE}/uploads/${name}.jpg`;

function postWith(media: unknown, more: RawFeed = {}) {
  const _embedded = { 'wp:featuredmedia': [media] };
  const title = { rendered: 'Fest' };
  const post = { id: 1, link: `${SITE}/a/`, title, _embedded, ...more };
  return firstOf(format, [post]);
}

const media = {
  source_url: file('fest'),
  alt_text: 'Kinder tanzen',
  caption: { rendered: '<p>Foto: A. Beispiel</p>' },
  media_details: { width: 1200, height: 800, sizes: {}, image_meta: {} },
};

describe('the image of a WordPress post', () => {
  it('has a description, a size and a credit', () => {
    const item = postWith(media);
    expect(item.image).to.equal(file('fest'));
    expect(item._image).to.deep.equal({
      alt: 'Kinder tanzen',
      creditText: 'Foto: A. Beispiel',
      width: 1200,
      height: 800,
    });
  });

  it('is unknown, not decorative, where nobody has described it', () => {
    expect(postWith({ ...media, alt_text: '' })._image).to.not.have.property(
      'alt',
    );
  });

  it('has the credit that the file itself has', () => {
    const image_meta = { credit: 'B. Muster', copyright: '(c) Stadt' };
    const media_details = { ...media.media_details, image_meta };
    const item = postWith({ ...media, media_details });
    expect(item._image?.creditText).to.equal('B. Muster');
  });

  it('has no credit in a caption that says what is to be seen', () => {
    const caption = { rendered: '<p>Der Chor vor dem Rathaus</p>' };
    expect(postWith({ ...media, caption })._image).to.not.have.property(
      'creditText',
    );
  });

  describe('of a camera', () => {
    const size = (width: number, height: number) => ({
      source_url: file(`fest-${width}`),
      width,
      height,
    });
    const photo = (sizes: RawFeed) =>
      postWith({
        source_url: file('fest-scaled'),
        media_details: { width: 2560, height: 1707, sizes },
      });

    it('is a size for the web', () => {
      const item = photo({
        thumbnail: size(150, 150),
        medium_large: size(768, 512),
        cropped: size(1100, 300),
        '1536x1536': size(1536, 1024),
        large: size(1024, 683),
      });
      expect(item.image).to.equal(file('fest-1024'));
      expect(item._image).to.deep.equal({ width: 1024, height: 683 });
    });

    it('is whole where the site makes no other', () => {
      const item = photo({ thumbnail: size(150, 150), hero: size(1920, 400) });
      expect(item.image).to.equal(file('fest-scaled'));
    });
  });

  it("is another plugin's where this one may not be seen", () => {
    const forbidden = { code: 'rest_forbidden', data: { status: 401 } };
    const jetpack_featured_media_url = file('jetpack');
    const yoast_head_json = { og_image: [{ url: file('yoast') }] };
    expect(postWith(forbidden)).to.not.have.property('image');
    expect(postWith(forbidden, { yoast_head_json }).image).to.equal(
      file('yoast'),
    );
    expect(
      postWith(forbidden, { yoast_head_json, jetpack_featured_media_url })
        .image,
    ).to.equal(file('jetpack'));
  });
});
