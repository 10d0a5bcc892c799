import type { Item } from '../../../src/model/item.js';

/** The addresses of all pictures that items may show. */
export const imagesOf = (items: readonly Item[]): string[] =>
  items
    .flatMap(({ image, content_html, authors = [], _event }) => [
      image,
      ...[...authors, ...(_event?.organizer ?? [])].map(({ logo }) => logo),
      ...imagesIn(content_html),
    ])
    .filter((address) => address !== undefined);

function imagesIn(html = '') {
  const { images } = new DOMParser().parseFromString(html, 'text/html');
  return [...images].map(({ src }) => src);
}
