import { expect } from 'chai';
import { check } from './checked.js';

const JSON_FEED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "A", "language": "de",
  "items": [
    {"id": "1", "title": "A"},
    {"id": "2", "title": "B",
     "url": "ftp://a.example/"}
  ]
}`;
const RSS = `<rss version="2.0"><channel>
<title>A</title><language>de</language>
<!-- <item> -->
<item><title>A</title><guid>1</guid></item>
<item><title>B</title><guid>1</guid></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<title>A</title>
<entry><id>a:1</id><title>A</title></entry>
  <entry><id>a:1</id><title>B</title></entry>
</feed>`;
const CALENDAR = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:abc@a.example
SUMMARY:A
DTSTART:20270308T180000
LOCATION:B
END:VEVENT
END:VCALENDAR`;
const POSTS = `[
  {"id": 1, "link": "https:\\/\\/a.example\\/1", "title": {"rendered": "A"},
   "jetpack_featured_media_url": "https:\\/\\/b.example\\/1.jpg"}
]`;

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['JSON Feed', JSON_FEED, '/items/1/url', '7:13'],
  ['RSS', RSS, '/rss/channel/item[2]', '5:1'],
  ['Atom', ATOM, '/feed/entry[2]', '4:3'],
  ['iCalendar', CALENDAR, '/items/0/_event/startDate', '3:5'],
  ['WordPress', POSTS, '/items/0/image', '2:22'],
];

describe('the place of a finding', () => {
  for (const [name, text, pointer, place] of CASES) {
    it(`is that of the member or the item in ${name}`, async () => {
      const { findings } = await check(text);
      const found = findings.find((one) => one.pointer === pointer);
      expect(found, findings.map((one) => one.pointer).join()).not.to.equal(
        undefined,
      );
      expect(`${found!.line}:${found!.column}`).to.equal(place);
    });
  }

  it('comes with what a person calls the item', async () => {
    const { findings } = await check(JSON_FEED);
    expect(findings.map(({ item }) => item)).to.deep.equal(['B']);
  });

  it('is written as RFC 6901 says', async () => {
    const text =
      '{"version":"https://jsonfeed.org/version/1","a/b~c":1,"items":[]}';
    const { findings } = await check(text);
    const pointers = findings.map(({ pointer }) => pointer);
    expect(pointers).to.include('/a~1b~0c');
  });
});
