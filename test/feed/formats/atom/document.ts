import { format } from '../../../../src/feed/formats/atom.js';
import type { Item } from '../../../../src/model/item.js';
import { firstOf, read } from '../../../helpers/formats.js';

/** An Atom document with these elements. */
export const document = (elements: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>
   <feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>
     <id>urn:feed</id><title>Gemeinderat</title>
     <updated>2026-11-24T09:00:00Z</updated>${elements}</feed>`;

/** The feed of such a document. */
export const feedOf = (elements: string, attributes?: string) =>
  read(format, document(elements, attributes), {
    url: 'https://www.verein.example/atom.xml',
  })!;

/** The entry with these elements, beside an id and a title. */
export const itemOf = (elements: string, attributes?: string): Item =>
  firstOf(
    format,
    document(
      `<entry><id>urn:1</id><title>A</title>${elements}</entry>`,
      attributes,
    ),
  );
