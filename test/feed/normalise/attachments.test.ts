import { expect } from 'chai';
import { itemOf } from '../../helpers/normalised.js';

describe('the attachments of an item', () => {
  const url = 'https://a.example/flyer.pdf';

  it('keep address, type, title and size', () => {
    const file = {
      url,
      mime_type: 'application/pdf',
      title: 'Flyer &amp; Plan',
      size_in_bytes: 312000,
      duration_in_seconds: 7,
    };
    expect(itemOf({ attachments: [file] }).attachments).to.deep.equal([
      {
        url,
        mime_type: 'application/pdf',
        title: 'Flyer & Plan',
        size_in_bytes: 312000,
      },
    ]);
  });

  it('may be one object, with a size in text or a fraction', () => {
    const sizes = (size_in_bytes: unknown) =>
      itemOf({ attachments: { url, size_in_bytes } }).attachments;
    expect(sizes('312000')).to.deep.equal([{ url, size_in_bytes: 312000 }]);
    expect(sizes(1.5)).to.deep.equal([{ url, size_in_bytes: 1.5 }]);
    for (const odd of ['groß', '', null, [], {}, true, Infinity, NaN]) {
      expect(sizes(odd)).to.deep.equal([{ url }]);
    }
  });

  it('start at the item’s address', () => {
    const item = itemOf({
      url: 'https://a.example/b/',
      attachments: [{ url: 'c.pdf' }],
    });
    expect(item.attachments?.[0]?.url).to.equal('https://a.example/b/c.pdf');
  });

  it('need an address', () => {
    for (const none of [{}, null, 'a.pdf', 7, [], { title: 'A' }]) {
      expect(itemOf({ attachments: [none] })).not.to.have.property(
        'attachments',
      );
    }
  });

  it('may be alternatives with the same title', () => {
    const both = ['a.pdf', 'a.odt'].map((name) => ({
      url: `https://a.example/${name}`,
      title: 'A',
    }));
    expect(itemOf({ attachments: both }).attachments).to.deep.equal(both);
  });
});
