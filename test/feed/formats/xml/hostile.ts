/** A megabyte of something. */
export const megabyte = (text: string): string =>
  text.repeat(Math.ceil(1e6 / text.length));

/** Bytes that mean nothing, always the same ones. */
function rubbish(): string {
  let seed = 7;
  const codes = Array.from({ length: 100_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed >> 8) % 256;
  });
  return String.fromCharCode(...codes.slice(0, 60_000));
}

/** Nine entities, each ten times the one before. */
const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');

/** What looks like the beginning of something that never ends. */
const OPENINGS = [
  '<',
  '< ',
  '</',
  '<?',
  '<!',
  '<![',
  '<!--',
  '<![CDATA[',
  '<a b="',
  '<a ',
  '<script>',
  '<script ',
  '<style>',
  '&',
  '&#',
  '{',
  ' ',
];

/** Text that no parser may choke on, by what it is. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'an entity that explodes': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><channel><title>&l9;</title><item><guid>1</guid><title>&l9;</title></item></channel></rss>`,
  'an entity of another file':
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "/feeds/feed.json?key=xxe">]><rss><channel><item><guid>1</guid><title>&x;</title></item></channel></rss>',
  'ten thousand elements in each other':
    '<rss><channel>' + '<a>'.repeat(1e4) + '</a>'.repeat(1e4),
  'a hundred thousand without an end': '<rss>' + '<a>'.repeat(1e5),
  'a hundred thousand attributes': `<rss ${'a="1" '.repeat(1e5)}>`,
  'a script without an end': '<rss><channel><item><script>',
  'a style without an end': '<feed><entry><style>',
  'ends of other elements': '<rss><channel></item></rss></channel>',
  'bytes of nothing': rubbish(),
  'bytes of nothing in a title': `<rss><channel><item><guid>1</guid><title>${rubbish()}`,
  ...Object.fromEntries(
    OPENINGS.flatMap((text) => [
      [`a megabyte of ${text}`, megabyte(text)],
      [
        `a megabyte of ${text} in an item`,
        `<rss><channel><item><description>${megabyte(text)}`,
      ],
      [
        `a megabyte of ${text} in a script`,
        `<html><script type="application/ld+json">${megabyte(text)}`,
      ],
    ]),
  ),
};
