import { words } from '../text.js';
import type { Raw } from '../values.js';
import type { XmlElement } from './element.js';

/** A file that an item brings along. */
interface File {
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly size?: string | undefined;
  readonly title?: string | undefined;
  /** Where its description and its photographer stand. */
  readonly media?: XmlElement;
}

/** What an item shows: the first of its images, and its other files. */
export function mediaOf(item: XmlElement): Raw {
  const groups = [item, ...item.all('media:group')];
  const enclosures = [
    ...item.all('enclosure'),
    ...item.all('link', 'atom:link').filter(isEnclosure),
  ].map(enclosure);
  const media = groups.flatMap(contents);
  const images = [...media, ...enclosures].filter(isImage);
  const image = [...images, ...stills(groups)].find(
    ({ url }) => url && !AVATAR.test(url),
  );
  return {
    image: image?.url,
    _image: image?.media && describe(image.media, groups),
    attachments: attachments([...enclosures, ...media]),
  };
}

/** The same file may be an enclosure and in Media RSS. */
function attachments(files: readonly File[]): Raw[] {
  const known = new Set<string>();
  return files
    .filter(({ url }) => url && !known.has(url) && known.add(url))
    .filter((file) => !isImage(file))
    .map(({ url, type, size, title }) => ({
      url,
      mime_type: type,
      size_in_bytes: size,
      title,
    }));
}

/** WordPress.com puts the author's portrait before the article's image. */
const AVATAR = /gravatar\.com\/avatar/;

const isEnclosure = (link: XmlElement): boolean =>
  link.attribute('rel') === 'enclosure';

const enclosure = (element: XmlElement): File => ({
  url: element.address('url') ?? element.address('href'),
  type: element.attribute('type'),
  size: element.attribute('length'),
  title: element.attribute('title'),
});

/** Media RSS, `media:content`: the widest first, as they may be sizes of one. */
const contents = (group: XmlElement): File[] =>
  group
    .all('media:content')
    .sort((a, b) => width(b) - width(a))
    .map((media) => ({
      url: media.address('url'),
      type: media.attribute('type') ?? media.attribute('medium'),
      size: media.attribute('filesize'),
      title: words(media.textOf('media:title')),
      media,
    }));

const width = (media: XmlElement): number =>
  Number(media.attribute('width')) || 0;

/** What stands in for an image where there is none. */
const stills = (groups: readonly XmlElement[]): File[] =>
  groups
    .flatMap((group) => [
      ...group.all('media:content').flatMap((each) => each.all(THUMBNAIL)),
      ...group.all(THUMBNAIL),
      ...group.all('itunes:image'),
      ...group.all('image'),
    ])
    .map((media) => ({
      url:
        media.address('url') ??
        media.address('href') ??
        media.resolve(media.textOf('url') ?? media.text),
      type: 'image',
      media,
    }));

const THUMBNAIL = 'media:thumbnail';

function isImage({ type, url }: File): boolean {
  const known = type && type !== 'application/octet-stream';
  return known
    ? /^image\b/i.test(type)
    : /\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i.test(url ?? '');
}

/** Description and credit may stand beside the image or around it. */
function describe(media: XmlElement, groups: readonly XmlElement[]): Raw {
  const said = (...names: readonly string[]): string | undefined =>
    [media, ...groups.filter(isAboutOne)]
      .map((place) => words(place.textOf(...names)))
      .find(Boolean);
  return {
    alt: said('media:description'),
    creditText: said('media:credit', 'media:copyright'),
    width: media.attribute('width'),
    height: media.attribute('height'),
  };
}

/** With several images around, what is said may be about another one. */
const isAboutOne = (group: XmlElement): boolean =>
  group.name === 'media:group' || group.all('media:content').length < 2;
