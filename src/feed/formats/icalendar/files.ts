import type { Raw } from '../values.js';
import type { Component, Property } from './component.js';
import { webAddress } from './where.js';

/** The image of an event, and the files that come with it. */
export function filesOf(event: Component): Raw {
  const files = event.properties('attach').map(fileOf);
  // RFC 7986 §5.10
  const images = [
    ...event.properties('image').map(fileOf),
    ...files.filter(isImage),
  ];
  return {
    image: images.find(({ url }) => url)?.url,
    attachments: files.filter((file) => file.url && !isImage(file)),
  };
}

/** What is written out into the calendar itself has no address. */
const fileOf = ({ parameters, written }: Property) => ({
  url: webAddress(written),
  mime_type: parameters.fmttype,
  title: parameters.filename ?? parameters['x-filename'],
});

const isImage = ({ url, mime_type }: ReturnType<typeof fileOf>): boolean =>
  typeof mime_type === 'string'
    ? /^image\//i.test(mime_type)
    : /\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i.test(url ?? '');
