import { box, readItems } from '../page/feed.js';
import { dateOf, dayOf, meetingOf } from '../page/words.js';

const template = document.createElement('template');
template.innerHTML = `<li><article><h3><a class="title"></a></h3><time></time>
  <p></p><p></p></article></li>`;
const list = document.createElement('ul');
const rows = new Map();

/** A row that shows the same already is left alone. */
function update(items) {
  for (const item of items) {
    const known = JSON.stringify(item);
    const before = rows.get(item.id);
    if (before?.known === known) continue;
    const row = before?.row ?? template.content.firstChild.cloneNode(true);
    fill(row, item);
    if (!before) list.append(row);
    rows.set(item.id, { row, known });
  }
}

function fill(row, item) {
  const [meeting, text] = row.querySelectorAll('p');
  const link = row.querySelector('a');
  link.href = item.url;
  link.textContent = item.title;
  const time = row.querySelector('time');
  time.dateTime = dateOf(item);
  time.textContent = dayOf(item);
  meeting.textContent = meetingOf(item);
  text.textContent = item.summary;
}

globalThis.refresh = async () => update(await readItems());
await globalThis.refresh();
box.append(list);
