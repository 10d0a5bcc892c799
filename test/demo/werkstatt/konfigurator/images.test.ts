import { expect } from 'chai';
import { imagesOf } from '../../../../demo/werkstatt/konfigurator/images.js';

describe('The images of a feed', () => {
  it('are those of its items, of who is behind them, and in their text', () => {
    const logo = (file: string) => ({
      name: 'Kreis',
      logo: `https://${file}.example/logo.svg`,
    });
    const images = imagesOf([
      { id: '1', image: 'https://a.example/1.jpg', authors: [logo('b')] },
      { id: '2', _event: { organizer: [logo('c')] } },
      { id: '3', content_html: '<p><img src="https://d.example/3.jpg"></p>' },
      { id: '4', content_text: '<img src="https://e.example/4.jpg">' },
    ]);
    expect(images.map((address) => new URL(address).host)).to.deep.equal([
      'a.example',
      'b.example',
      'c.example',
      'd.example',
    ]);
  });
});
