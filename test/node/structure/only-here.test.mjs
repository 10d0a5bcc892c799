import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutComments } from '../helpers/code.mjs';
import { sources } from '../helpers/files.mjs';

const NOWHERE = /^$/;

/** What may stand in some files only: words, files, and an offence. */
const RULES = {
  'requests are made in feed/load.ts': [
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    /^src\/feed\/load\.ts$/,
    "await fetch('/feed.json')",
  ],
  'tags are defined in register.ts': [
    /\bcustomElements\b|@customElement/,
    /^src\/register\.ts$/,
    "customElements.define('event-list', EventList)",
  ],
  'foreign HTML becomes nodes in content/': [
    /\bsetHTML\b|dompurify|DOMParser|createContextualFragment/i,
    /^src\/content\//,
    'element.setHTML(text)',
  ],
  'the console is written to in page/': [
    /\bconsole\.(?!js)/,
    /^src\/page\//,
    "console.log('here')",
  ],
  'the live region is in page/': [
    /aria-?live|role ?= ?["']?(status|alert|log)\b/i,
    /^src\/page\//,
    'html`<p role="status"></p>`',
  ],
  'no text is parsed as HTML': [
    /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|unsafe(HTML|SVG|MathML|Static)|setHTMLUnsafe/,
    NOWHERE,
    'html`${unsafeHTML(text)}`',
  ],
  'no text is run': [
    /\beval\b|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:/,
    NOWHERE,
    "new Function('return 1')",
  ],
  'no style is an attribute, which strict policies forbid': [
    /\sstyle=|etAttribute\(["'`]style|styleMap/,
    NOWHERE,
    'html`<p style="color: red"></p>`',
  ],
  'nothing is stored': [
    /localStorage|sessionStorage|indexedDB|\bcaches\b|cookie|serviceWorker/i,
    NOWHERE,
    "document.cookie = 'a=b'",
  ],
  'nobody is recognised': [
    // What the visitor asks for: to share an address, to copy it.
    /navigator\b(?!\.(share|canShare|clipboard)\b)|\bscreen\.|devicePixelRatio|resolvedOptions/,
    NOWHERE,
    'navigator.userAgent',
  ],
};

/** path → what it does, without what it says */
const files = new Map(
  [...sources()].map(([path, text]) => [path, withoutComments(text, path)]),
);

for (const [rule, [pattern, allowed, offence]] of Object.entries(RULES)) {
  describe(`Only here: ${rule}`, () => {
    it('holds for every source', () => {
      const offenders = [...files].filter(
        ([path, text]) => !allowed.test(path) && pattern.test(text),
      );
      assert.deepEqual(
        offenders.map(([path]) => path),
        [],
      );
    });

    it('is broken by what breaks it, not by words about it', () => {
      assert.match(withoutComments(offence), pattern);
      assert.doesNotMatch(withoutComments(`/* ${offence} */ f();`), pattern);
    });

    if (allowed === NOWHERE) return;
    it('has a place where it is used', () => {
      const uses = [...files].some(
        ([path, text]) => allowed.test(path) && pattern.test(text),
      );
      assert.ok(uses, `nothing in ${allowed} matches ${pattern}`);
    });
  });
}
