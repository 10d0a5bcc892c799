import { expect } from 'chai';
import { itemOf } from './document.js';

const IMAGE = 'https://a.example/bild.jpg';

describe('the image of an item of RSS', () => {
  for (const [kind, element] of Object.entries({
    'an enclosure': `<enclosure url="${IMAGE}" type="image/jpeg" length="1"/>`,
    'an enclosure that tells no type': `<enclosure url="${IMAGE}"/>`,
    'media:content': `<media:content url="${IMAGE}" medium="image"/>`,
    'media:content with a type': `<media:content url="${IMAGE}" type="image/jpeg"/>`,
    'media:content in a group': `<media:group><media:content url="${IMAGE}"/></media:group>`,
    'media:thumbnail': `<media:thumbnail url="${IMAGE}"/>`,
    'the thumbnail of a film': `<media:content url="https://a.example/film.mp4" type="video/mp4"><media:thumbnail url="${IMAGE}"/></media:content>`,
    'an image as the channel has it': `<image><url>${IMAGE}</url></image>`,
  })) {
    it(`may be ${kind}`, () => expect(itemOf(element).image).to.equal(IMAGE));
  }

  it('comes with its words, its photographer and its size', () => {
    const { _image } = itemOf(`
      <media:content url="${IMAGE}" medium="image" width="1200" height="800">
        <media:description type="plain">Zwei Frauen lesen</media:description>
        <media:credit role="photographer">Foto: A. Beispiel</media:credit>
      </media:content>`);
    expect(_image).to.deep.equal({
      alt: 'Zwei Frauen lesen',
      creditText: 'Foto: A. Beispiel',
      width: 1200,
      height: 800,
    });
  });

  it('may have its words around it', () => {
    const { _image } = itemOf(`
      <media:group>
        <media:content url="${IMAGE}"/>
        <media:credit>A. Beispiel</media:credit>
      </media:group>`);
    expect(_image?.creditText).to.equal('A. Beispiel');
  });

  it('does not get the words of another one', () => {
    const { _image } = itemOf(`
      <media:content url="${IMAGE}" width="9"/>
      <media:content url="https://a.example/2.jpg"/>
      <media:credit>Wessen?</media:credit>`);
    expect(_image).to.deep.equal({ width: 9 });
  });

  it('is the widest of several', () => {
    const { image } = itemOf(`
      <media:content url="https://a.example/klein.jpg" width="150"/>
      <media:content url="${IMAGE}" width="1200"/>`);
    expect(image).to.equal(IMAGE);
  });

  it('is not the portrait of the author', () => {
    const { image } = itemOf(`
      <media:content url="https://1.gravatar.com/avatar/0?s=96" medium="image"/>
      <media:content url="${IMAGE}" medium="image"/>`);
    expect(image).to.equal(IMAGE);
  });
});

describe('the other files of an item of RSS', () => {
  it('are its attachments', () => {
    const { attachments, image } = itemOf(
      '<enclosure url="https://a.example/flyer.pdf" type="application/pdf" length="312000"/>',
    );
    expect(attachments).to.deep.equal([
      {
        url: 'https://a.example/flyer.pdf',
        mime_type: 'application/pdf',
        size_in_bytes: 312000,
      },
    ]);
    expect(image).to.be.undefined;
  });

  it('are listed once', () => {
    const { attachments } = itemOf(`
      <media:content url="https://a.example/a.mp3" type="audio/mpeg"/>
      <enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="9"/>`);
    expect(attachments).to.have.length(1);
    expect(attachments![0]!.size_in_bytes).to.equal(9);
  });
});
