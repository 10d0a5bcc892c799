import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../../helpers/files.mjs';

const pages = [...filesIn('dist/site', /\.html$/)];
const addressesIn = (html) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, found]) => found);

describe('A page of the workshop', () => {
  it('works in any folder: it names nothing from the root', () => {
    assert.ok(pages.length > 3);
    for (const [path, html] of pages) {
      const fixed = addressesIn(html).filter((one) => /^\/|^\w+:/.test(one));
      assert.deepEqual(fixed, [], path);
    }
  });

  it('leads to what is there', () => {
    for (const [path, html] of pages) {
      for (const address of addressesIn(html)) {
        const [file] = address.split('#');
        const target = posix.join(posix.dirname(path), file);
        if (file) assert.ok(existsSync(target), `${path}: ${address}`);
      }
    }
  });

  it('has a policy that forbids scripts and styles in it, and none', () => {
    for (const [path, html] of pages) {
      const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(
        html,
      );
      assert.match(policy, /^default-src 'none';/);
      assert.doesNotMatch(policy, /unsafe|data:|blob:/);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/, path);
      // A feed that stands in the page is data.
      const scripts = [...html.matchAll(/<script(?! type="[^"]*json")[^>]*>/g)];
      for (const [script] of scripts) assert.match(script, /\ssrc="/, path);
    }
  });

  it('says in which languages it is, and in which it is now', () => {
    for (const [path, html] of pages) {
      const isGerman = path.endsWith('index.html');
      const [now, other] = isGerman ? ['de', 'en'] : ['en', 'de'];
      assert.match(html, new RegExp(`<html lang="${now}"`), path);
      const link = (lang, end) =>
        new RegExp(`<a lang="${lang}" hreflang="${lang}" href="[^"]*"${end}`);
      assert.match(html, link(now, ' aria-current="page">'), path);
      assert.match(html, link(other, '>'), path);
    }
  });
});
