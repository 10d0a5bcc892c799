import { expect } from 'chai';
import { load } from '../../src/feed/load.js';

const decoded = async (bytes: Uint8Array<ArrayBuffer>, type: string) => {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  return (await load(address, new AbortController().signal)).text;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const LATIN = new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]);

describe('the encoding of a feed', () => {
  const utf8 = [
    'application/json',
    'application/feed+json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json; charset=unbekannt',
    'application/json; charset=utf-7',
    'text/plain; charset=',
    '',
  ];
  for (const type of utf8) {
    it(`is UTF-8 for “${type}”`, async () => {
      expect(await decoded(bytesOf('„Grüße“ 😀'), type)).to.equal('„Grüße“ 😀');
    });
  }

  const others = ['iso-8859-1', 'ISO-8859-15', '"iso-8859-1"', 'windows-1252'];
  for (const charset of others) {
    it(`is what the server calls it: ${charset}`, async () => {
      const type = `application/json; charset=${charset}`;
      expect(await decoded(LATIN, type)).to.equal('Grüße');
    });
  }

  it('may begin with a mark, which is no part of it', async () => {
    const bytes = bytesOf('\ufeff{"a": 1}');
    expect(bytes).to.have.length(11);
    expect(await decoded(bytes, 'application/json')).to.equal('{"a": 1}');
  });

  it('may be wrong: broken characters are no reason to throw', async () => {
    const text = await decoded(LATIN, 'application/json');
    expect(text).to.equal('Gr\ufffd\ufffde');
  });

  it('counts where a character lies across two parts', async () => {
    const text = 'ä'.repeat(3_000_000);
    const read = await decoded(bytesOf(`a${text}`), 'application/json');
    expect(read === `a${text}`).to.be.true;
  });
});
