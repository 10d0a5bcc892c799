import { escape } from '../../build/page.js';
import {
  ARTICLE,
  DEMO,
  DEMO_ARTICLE,
  DEMO_FEED,
  FEED,
  SITE,
} from '../addresses.js';

/** Code to be read without a script, too; with one it gets a button. */
export const snippet = (name: string, label: string, text: string) =>
  `<div class="code" data-label="${escape(label)}">
    <pre id="${name}" role="region" tabindex="0" translate="no" aria-label="${escape(label)}"><code>${escape(text)}</code></pre>
  </div>`;

/** The same lines at work: only the addresses are the demo's. */
export const running = (label: string, text: string) =>
  `<div class="preview running" role="group" aria-label="${escape(label)}">
    ${atWork(text)}
  </div>`;

const atWork = (text: string) =>
  text
    .replaceAll(FEED, DEMO_FEED)
    .replaceAll(SITE, DEMO)
    .replaceAll(ARTICLE, DEMO_ARTICLE);
