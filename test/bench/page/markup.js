import { dateOf, dayOf, meetingOf } from './words.js';

/** The list as a server would write it; for static pages, in node, too. */
export const markupOf = (items) => `<ul>${items.map(rowOf).join('')}</ul>`;

const rowOf = (item) => `<li><article>
  <h3><a class="title" href="${escape(item.url)}">${escape(item.title)}</a></h3>
  <time datetime="${escape(dateOf(item))}">${escape(dayOf(item))}</time>
  <p>${escape(meetingOf(item))}</p><p>${escape(item.summary)}</p>
</article></li>`;

const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escape = (text) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign]);
