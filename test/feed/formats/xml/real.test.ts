import { expect } from 'chai';
import { format as atom } from '../../../../src/feed/formats/atom.js';
import { format as rss } from '../../../../src/feed/formats/rss.js';
import { read } from '../../../helpers/formats.js';
import { sharedFile } from '../../../helpers/shared.js';

describe('Real feeds', () => {
  it('of a meetup: posted then, not happening then', async () => {
    const text = await sharedFile('feeds/rss/podcast-muc-termine.xml');
    if (text === undefined) return;
    const { items } = read(rss, text)!;
    expect(items).to.have.length(11);
    for (const item of items) {
      expect(item._event).to.be.undefined;
      expect(item.date_published).to.match(/^20(?:19|2[0-2])-/);
      expect(item.content_text).to.have.length.above(100);
      expect(item.content_text).not.to.match(/&\w+;/);
    }
  });

  it('of a podcast: image, sound and next page', async () => {
    const text = await sharedFile('feeds/rss/feed-rs-spiegel.xml');
    if (text === undefined) return;
    const url = 'https://www.omnycontent.com/d/podcast.rss';
    const feed = read(rss, text, { url })!;
    expect(feed.next_url).to.match(/\?page=2$/);
    const [item] = feed.items;
    expect(item!.image).to.include('/image.jpg');
    expect(item!.attachments).to.have.length(1);
    expect(item!.language).to.equal('de');
  });

  it('of a blog: whole articles', async () => {
    const text = await sharedFile('feeds/rss/miniflux-large_rss.xml');
    if (text === undefined) return;
    const { items } = read(rss, text)!;
    expect(items).to.have.length(25);
    const sizes = items.map(({ content_html = '' }) => content_html.length);
    expect(Math.min(...sizes)).to.be.above(200);
  });

  it('of a council: a summary, and the matter as HTML', async () => {
    const path = 'feeds/atom/karlsruhe-tagesordnungspunkte-recent.xml';
    const text = await sharedFile(path);
    if (text === undefined) return;
    const { items, title } = read(atom, text)!;
    expect(title).to.equal('Alle Tagesordnungspunkte');
    expect(items).to.have.length(100);
    for (const item of items) {
      expect(item.content_html).to.match(/^<b>Sitzung:<\/b>/);
      expect(item.date_modified).to.match(/^2026-/);
      expect(item.url).to.match(/^https:\/\/sitzungskalender/);
    }
  });
});
