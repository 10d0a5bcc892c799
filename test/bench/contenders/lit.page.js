import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { box, readItems } from '../page/feed.js';
import { dateOf, dayOf, meetingOf } from '../page/words.js';

const row = (item) =>
  html`<li>
    <article>
      <h3><a class="title" href=${item.url}>${item.title}</a></h3>
      <time datetime=${dateOf(item)}>${dayOf(item)}</time>
      <p>${meetingOf(item)}</p>
      <p>${item.summary}</p>
    </article>
  </li>`;

globalThis.refresh = async () => {
  const items = await readItems();
  const rows = repeat(items, ({ id }) => id, row);
  render(
    html`<ul>
      ${rows}
    </ul>`,
    box,
  );
};
await globalThis.refresh();
