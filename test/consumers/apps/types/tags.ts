import 'aushang/aushang.js';
import type { Item } from 'aushang';

const list = document.querySelector('event-list')!;
list.items = [{ id: 'a', title: 'A' }];
list.addEventListener('aushang-load', ({ items }) => {
  const [first]: readonly Item[] = items;
  list.label = first?.title ?? '';
});
document.createElement('article-nav').previousLabel = 'Zurück';

// @ts-expect-error A number.
list.limit = 'many';
// @ts-expect-error None of the words.
list.kind = 'parties';
// @ts-expect-error The element's own.
list.state = 'ready';
