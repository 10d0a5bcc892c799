import { expect } from 'chai';
import { normaliseFeed } from '../../../src/feed/normalise/feed.js';
import { FEED_URL, feedOf, itemOf } from '../../helpers/normalised.js';

/** Lists in lists, objects in objects: deeper than any call may go. */
function nest(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'inmost';
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
}

describe('the limits of a feed', () => {
  it('cut a title at 500 characters', () => {
    const title = 'ä'.repeat(1_000_000);
    expect(itemOf({ title }).title).to.equal('ä'.repeat(500));
  });

  it('cut a body at 200,000 characters', () => {
    const content_html = `<p>${'a'.repeat(300_000)}</p>`;
    const content_text = 'b'.repeat(300_000);
    const item = itemOf({ content_html, content_text });
    expect(item.content_html).to.have.length(200_000);
    expect(item.content_text).to.have.length(200_000);
  });

  it('cut a summary at 2,000 characters, and a tag at 80', () => {
    const item = itemOf({ summary: 'a'.repeat(3000), tags: 'b'.repeat(100) });
    expect(item.summary).to.have.length(2000);
    expect(item.tags?.[0]).to.have.length(80);
  });

  it('leave out what comes after 10,000 items', () => {
    const items = Array.from({ length: 10_002 }, (_, id) => ({
      id,
      title: id,
    }));
    const feed = feedOf(items);
    expect(feed.items).to.have.length(10_000);
    expect(feed.items.at(-1)?.id).to.equal('9999');
  });

  it('leave out what comes after 50 of a kind', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Name ${index}`);
    const files = names.map((_, index) => ({
      url: `https://a.example/${index}`,
    }));
    const item = itemOf({
      authors: names,
      tags: names,
      attachments: files,
      _event: { location: names, organizer: names, offers: files },
    });
    const { location, organizer, offers } = item._event!;
    const { authors, tags, attachments } = item;
    const lists = [authors, tags, attachments, location, organizer, offers];
    expect(lists.map((list) => list?.length)).to.deep.equal(
      lists.map(() => 50),
    );
  });

  it('don’t let references blow up a title', () => {
    const title = '&amp;'.repeat(200_000);
    expect(itemOf({ title }).title).to.equal('&'.repeat(100));
  });

  const depth = 100_000;
  const deep = {
    lists: nest(depth, (inner) => [inner]),
    objects: nest(depth, (url) => ({ url, name: url, address: url })),
  };
  for (const [kind, value] of Object.entries(deep)) {
    it(`are not reached by ${kind} in ${kind}, ${depth} deep`, () => {
      const names = Object.keys(
        itemOf({ url: 'https://a.example', summary: 'A', _event: {} }),
      );
      const everywhere = [...names, 'eventStatus', 'status', 'location'];
      const all = Object.fromEntries(everywhere.map((name) => [name, value]));
      const bad = { ...all, authors: value, tags: value, image: value };
      const feed = normaliseFeed(
        {
          ...bad,
          items: [
            { ...bad, id: 'a', title: 'A', _event: { ...bad, offers: bad } },
            value,
            { id: 'b', title: 'B' },
          ],
        },
        FEED_URL,
      );
      expect(feed.items.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    });
  }
});
