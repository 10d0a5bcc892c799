import { expect } from 'chai';
import { itemOf } from '../../helpers/normalised.js';

describe('the extension _image', () => {
  const detailsOf = (_image: unknown) => itemOf({ _image })._image;

  it('keeps words and size', () => {
    const details = {
      alt: 'Zwei Frauen lesen',
      creditText: 'Foto: A. Beispiel',
      width: 1200,
      height: 800,
    };
    expect(detailsOf({ ...details, license: 'CC BY' })).to.deep.equal(details);
  });

  it('tells a decoration from an unknown image', () => {
    expect(detailsOf({ alt: '' })).to.deep.equal({ alt: '' });
    expect(detailsOf({ alt: '', width: 7 })).to.deep.equal({
      alt: '',
      width: 7,
    });
    expect(detailsOf({ alt: null, width: 7 })).to.deep.equal({ width: 7 });
  });

  it('may have its size in text', () => {
    expect(detailsOf({ width: '1200', height: '800' })).to.deep.equal({
      width: 1200,
      height: 800,
    });
  });

  it('is absent where it says nothing', () => {
    for (const none of [{}, [], 'alt', 7, null, { width: 'breit' }]) {
      expect(detailsOf(none), JSON.stringify(none)).to.be.undefined;
    }
  });
});
