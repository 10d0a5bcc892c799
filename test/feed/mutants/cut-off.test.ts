import { expect } from 'chai';
import { isFailed, readText } from './read.js';

const CALENDAR = `BEGIN:VCALENDAR
X-WR-CALNAME:Verein
BEGIN:VEVENT
UID:1
SUMMARY:Lesung
DTSTART:20270308T180000Z
END:VEVENT
END:VCALENDAR`;
const RSS = `<rss version="2.0"><channel><title>Verein</title>
<item><guid>1</guid><title>Lesung</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Verein</title>
<entry><id>a:1</id><title>Lesung</title></entry></feed>`;

/** The text up to where something begins. */
const upTo = (text: string, part: string): string => text.split(part)[0]!;

describe('a connection that ended too early', () => {
  for (const [name, text, item, end] of [
    ['a calendar', CALENDAR, 'BEGIN:VEVENT', 'END:VEVENT'],
    ['RSS', RSS, '<item>', '</item>'],
    ['Atom', ATOM, '<entry', '</entry>'],
  ] as const) {
    it(`is a failure before the first item of ${name}`, async () => {
      const cut = await readText(upTo(text, item), 'a');
      expect(isFailed(cut) && cut.reason).to.equal('not-a-feed');
    });

    it(`leaves the items that have arrived of ${name}`, async () => {
      const feed = await readText(upTo(text, end), 'a');
      expect(isFailed(feed) || feed.items[0]?.title).to.equal('Lesung');
    });

    it(`is none where ${name} has no item`, async () => {
      const [before, after] = [upTo(text, item), text.split(end)[1]!];
      const empty = await readText(before + after.replace(/^>/, ''), 'a');
      expect(isFailed(empty) || empty.items).to.be.empty;
    });
  }
});

describe('a series with a very long UID', () => {
  it('has a notice for each day', async () => {
    const rule = `UID:${'a'.repeat(3000)}\nRRULE:FREQ=DAILY;COUNT=5`;
    const feed = await readText(CALENDAR.replace('UID:1', rule), 'a');
    expect(isFailed(feed) || feed.items).to.have.length(5);
  });
});
