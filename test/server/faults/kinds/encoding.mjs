import { good } from '../content.mjs';

const UTF_8_BOM = Buffer.of(0xef, 0xbb, 0xbf);

const little = (text) => Buffer.from(text, 'utf16le');
const big = (text) => little(text).swap16();
const latin = Buffer.from(good, 'latin1');

const named = (charset, body) => ({
  headers: { 'Content-Type': `application/json; charset=${charset}` },
  body,
});

/** Which letters the bytes are. */
export const encoding = {
  bom: { body: Buffer.concat([UTF_8_BOM, Buffer.from(good)]) },
  'bom-twice': {
    body: Buffer.concat([UTF_8_BOM, UTF_8_BOM, Buffer.from(good)]),
  },
  'utf-16le': { body: little(good) },
  'utf-16le-bom': { body: little(`\ufeff${good}`) },
  'utf-16le-named': named('utf-16le', little(`\ufeff${good}`)),
  'utf-16be': { body: big(good) },
  'utf-16be-bom': { body: big(`\ufeff${good}`) },
  'utf-16be-named': named('"utf-16be"', big(`\ufeff${good}`)),
  'iso-8859-1': { body: latin },
  'iso-8859-1-named': named('ISO-8859-1', latin),
  'utf-8-named-iso-8859-1': named('iso-8859-1', good),
  'invalid-utf-8': { body: cutLetter(Buffer.from(good), 'ß') },
  'charset-unknown': named('klingonisch', good),
  'charset-utf-7': named('utf-7', good),
  'null-bytes': { body: Buffer.alloc(2000) },
  noise: { body: Buffer.alloc(5000, 0xff) },
};

/** Half a letter stays. */
function cutLetter(bytes, letter) {
  const at = bytes.lastIndexOf(letter);
  return Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]);
}
