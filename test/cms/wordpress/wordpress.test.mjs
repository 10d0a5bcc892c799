import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importTs } from '../../node/helpers/typescript.mjs';
import { openEditor, writeBlock } from './block-editor.mjs';
import { startDatabase } from './database.mjs';
import { startFeed } from './feed.mjs';
import { end } from './must.mjs';
import { missing } from './needs.mjs';
import { Rest } from './rest.mjs';
import { startSite } from './site.mjs';
import { attributesAt, htmlOf, startBrowser, titlesAt } from './visit.mjs';

const lacks = missing().join(' ');
const skip = lacks !== '' && `as root on Debian: apt-get install ${lacks}`;

describe('In WordPress, an editor without unfiltered HTML', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'aushang-'));
  const ends = [];
  let feed, browser, site, editor, tags;

  before(async () => {
    feed = await startFeed();
    ends.push(feed.end);
    const database = await startDatabase(folder);
    ends.push(() => end(database.server));
    site = await startSite(folder, database.socket);
    ends.push(() => end(site.server));
    browser = await startBrowser();
    ends.push(() => browser.close());
    editor = new Rest(site.address, site.passwords.redaktion);
    tags = `<event-list feed="${feed.address}" limit="2"><a href="/neues">Neues</a></event-list>`;
  });

  after(async () => {
    for (const stop of ends.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is true of every way to write it. */
  async function expectList(link) {
    assert.equal((await titlesAt(browser, link)).length, 2);
    assert.deepEqual(
      feed.asked.filter((agent) => !agent.includes('Chrome')),
      [],
    );
  }

  it('loses the tags while the plugin is not active', async () => {
    const { kept } = await editor.publish(tags);
    assert.equal(kept, '<a href="/neues">Neues</a>');
  });

  it('activates it', async () => {
    const admin = new Rest(site.address, site.passwords.admin);
    await admin.activate('aushang/aushang');
  });

  it('writes the shortcode', async () => {
    const { link } = await editor.publish(
      `[aushang feed="${feed.address}" limit="2" search]`,
    );
    const html = await htmlOf(link);
    assert.ok(
      html.includes(`<event-list feed="${feed.address}" limit="2" search>`),
    );
    assert.ok(html.includes('News and events at 127.0.0.1</a></event-list>'));
    await expectList(link);
  });

  it('writes what the configurator has given out', async () => {
    const { wordpress } = await importTs(
      'demo/werkstatt/konfigurator/snippet/wordpress.ts',
    );
    const settings = {
      feed: `${feed.address}?a=1&b=2`,
      'item-url': '/artikel?id={id}&von=plan',
      label: 'Äußerst „neu“ & "gut" [hier]',
      tags: 'Kultur, [Zirkus]',
      layout: 'grid',
      search: '',
    };
    const link = { href: 'https://www.landkreis.example/?a=1&b=2', text: '' };
    const { link: page } = await editor.publish(
      wordpress({
        element: 'event-list',
        settings: Object.entries(settings),
        link,
      }),
    );
    assert.deepEqual(await attributesAt(browser, page), settings);
    const html = await htmlOf(page);
    assert.match(html, /<a href="https:\/\/www\.landkreis\.example\/\?a=1/);
  });

  it('writes a fallback of their own into it', async () => {
    const { link } = await editor.publish(
      `[aushang feed="${feed.address}" limit="2"]<a href="/neues" onclick="alert(1)">Neues</a>[/aushang]`,
    );
    const html = await htmlOf(link);
    assert.ok(html.includes('<a href="/neues">Neues</a></event-list>'));
    await expectList(link);
  });

  it('adds the block', async () => {
    const given = JSON.stringify({
      feed: feed.address,
      limit: '2',
      search: true,
    });
    const { link } = await editor.publish(
      `<!-- wp:aushang/aushang ${given} /-->`,
    );
    const html = await htmlOf(link);
    assert.ok(
      html.includes(`<event-list feed="${feed.address}" limit="2" search>`),
    );
    await expectList(link);
  });

  it('finds the block in the editor', async () => {
    const page = await openEditor(browser, site.address, 'redaktion');
    const text = await writeBlock(page, feed.address);
    assert.equal(
      text,
      `<!-- wp:aushang/aushang {"feed":"${feed.address}"} /-->`,
    );
    const { link } = await editor.publish(text);
    assert.equal((await titlesAt(browser, link)).length, 10);
  });

  it('writes the tags', async () => {
    const { link, kept } = await editor.publish(tags);
    assert.equal(kept, tags);
    await expectList(link);
  });

  it('writes a placeholder', async () => {
    const { link } = await editor.publish(
      `<div data-aushang="event-list" data-feed="${feed.address}" data-limit="2"></div>`,
    );
    await expectList(link);
  });

  it('cannot write what the tags do not take', async () => {
    const { kept } = await editor.publish(
      tags.replace(' limit', ' onclick="alert(1)" style="color:red" limit'),
    );
    assert.equal(kept, tags);
  });

  it('cannot leave an attribute by its value', async () => {
    const { link } = await editor.publish(
      `[aushang feed='javascript:alert(1) ${feed.address}"onclick="alert(1)' label='"><b onclick="alert(1)">']`,
    );
    const html = await htmlOf(link);
    assert.doesNotMatch(html, /<event-list[^>]*onclick="/);
    assert.doesNotMatch(html, /javascript:/);
    assert.doesNotMatch(html, /<b onclick/);
  });

  it('keeps {lang} and {id} in addresses', async () => {
    const { link } = await editor.publish(
      '[aushang feed="https://landkreis.example/news.{lang}.json" item-url="/artikel?id={id}"]',
    );
    const html = await htmlOf(link);
    assert.ok(
      html.includes('feed="https://landkreis.example/news.{lang}.json"'),
    );
    assert.ok(html.includes('item-url="/artikel?id={id}"'));
  });

  it('loads the script where it is used only', async () => {
    const { link } = await editor.publish('Nur Text');
    assert.doesNotMatch(await htmlOf(link), /aushang\.(classic\.)?js/);
  });
});
