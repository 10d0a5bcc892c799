import { format } from '../../../../src/feed/formats/rss.js';
import type { Item } from '../../../../src/model/item.js';
import { firstOf, read } from '../../../helpers/formats.js';

/** The modules of RSS, as feeds declare them. */
export const MODULES = `
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:ev="http://purl.org/rss/1.0/modules/event/"
  xmlns:xCal="urn:ietf:params:xml:ns:xcal"
  xmlns:georss="http://www.georss.org/georss"
  xmlns:atom="http://www.w3.org/2005/Atom"`;

/** An RSS 2.0 document with these elements in its channel. */
export const document = (channel: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
   <rss version="2.0" ${MODULES} ${attributes}><channel>
     <title>Landkreis Musterhausen</title>
     <link>https://www.landkreis.example/</link>
     <language>de-DE</language>
     ${channel}
   </channel></rss>`;

/** The feed of such a document. */
export const feedOf = (channel: string, attributes?: string) =>
  read(format, document(channel, attributes))!;

/** The item with these elements, beside an id and a title. */
export const itemOf = (elements: string, attributes?: string): Item =>
  firstOf(
    format,
    document(
      `<item><guid isPermaLink="false">1</guid><title>A</title>${elements}</item>`,
      attributes,
    ),
  );
