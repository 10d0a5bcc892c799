import { words } from './text.js';
import { firstText, number, record, text, type Raw } from './values.js';

/** CSS pixels: originals wider than this are for print, not for a card. */
const TOO_WIDE = 1600;
/** Sharp in a column of 500 on a dense screen. */
const WIDE_ENOUGH = 1000;

/** A caption that names the photographer. */
const CREDIT = /^(?:©|\(c\)|&copy;|foto|bild|grafik|quelle|photo|image)/i;

/**
 * The image of WordPress's media (`source_url`, `media_details`) and of The
 * Events Calendar (`url`), in a size for the web.
 *
 * @returns `image` and `_image` of an item; nothing for an error or `false`.
 */
export function picture(value: unknown): Raw {
  const media = record(value);
  const details = record(media.media_details);
  const full: Raw = { ...media, ...details, source_url: media.source_url };
  const size = fitting(full, Object.values(record(full.sizes)).map(record));
  const image = addressOf(size);
  if (!image) return {};
  const { width, height } = size;
  return {
    image,
    _image: {
      // WordPress writes '' where nobody has described the image.
      alt: text(media.alt_text),
      creditText: creditOf(media, record(details.image_meta)),
      width,
      height,
    },
  };
}

/** The smallest size that is wide enough and shows the whole image. */
function fitting(full: Raw, sizes: readonly Raw[]): Raw {
  if (!(number(full.width) > TOO_WIDE)) return full;
  const shape = number(full.width) / number(full.height);
  return (
    sizes
      .filter((size) => addressOf(size) && number(size.width) >= WIDE_ENOUGH)
      .filter(({ width, height }) => {
        const ratio = number(width) / number(height) / shape;
        return Math.abs(ratio - 1) < 0.02;
      })
      .sort((a, b) => number(a.width) - number(b.width))[0] ?? full
  );
}

const addressOf = ({ source_url, url }: Raw): string | undefined =>
  firstText(source_url, url);

/** The file's own credit (IPTC), else a caption that is one. */
function creditOf(media: Raw, { credit, copyright }: Raw): string | undefined {
  const caption = words(record(media.caption).rendered);
  const said = caption && CREDIT.test(caption) ? caption : undefined;
  return firstText(credit, said, copyright);
}
