import { box, readItems } from '../page/feed.js';
import { markupOf } from '../page/markup.js';

globalThis.refresh = async () => {
  box.innerHTML = markupOf(await readItems());
};
await globalThis.refresh();
