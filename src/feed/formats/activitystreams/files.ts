import { firstText, list, record, text, type Raw } from '../values.js';

/** What Mobilizon calls every picture; no description of one. */
const BANNER = /^Banner$/;

/** The address in a `url`: text, a `Link`, or several for several formats. */
export function linkOf(value: unknown): string | undefined {
  const links = list(value);
  const page = links.find((link) => mediaTypeOf(record(link)) === 'text/html');
  const first = page ?? links[0];
  return firstText(record(first).href, first);
}

/** The image, the page it is about, and further files of a post. */
export function filesOf(post: Raw): Raw {
  const files = [...list(post.attachment), ...list(post.image)].map(record);
  const image = files.find(isImage);
  const page = files.find((file) => mediaTypeOf(file) === 'text/html');
  const alt = text(image?.name);
  return {
    external_url: page && addressOf(page),
    image: image && addressOf(image),
    _image: image && {
      alt: alt && !BANNER.test(alt) ? alt : undefined,
      width: image.width,
      height: image.height,
    },
    attachments: files
      .filter(
        (file) => !isImage(file) && /^(?!text\/html)./.test(mediaTypeOf(file)),
      )
      .map((file) => ({
        url: addressOf(file),
        mime_type: mediaTypeOf(file),
        title: file.name,
      })),
  };
}

const isImage = (file: Raw): boolean =>
  file.type === 'Image' || mediaTypeOf(file).startsWith('image/');

const mediaTypeOf = (file: Raw): string => text(file.mediaType) ?? '';

const addressOf = (file: Raw): string | undefined =>
  firstText(file.href, linkOf(file.url));
