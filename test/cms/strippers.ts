import DOMPurify, { type Config } from 'dompurify';
import { allowedTags } from './allowed-tags.mjs';

/** What a system leaves of the HTML that an editor has written. */
export type Strip = (html: string) => string;

/**
 * What TYPO3's sanitizer lets through: `CommonBuilder` of typo3/html-sanitizer
 * 2.2, in part. It encodes other tags, which comes to the same for the list.
 */
const TYPO3: Config = {
  ALLOWED_TAGS: [
    'div',
    'p',
    'a',
    'b',
    'em',
    'strong',
    'ul',
    'ol',
    'li',
    'span',
  ],
  ALLOWED_ATTR: ['class', 'id', 'dir', 'lang', 'role', 'title', 'href'],
};

/** What WordPress lets through for who may not post unfiltered HTML, in part. */
const WORDPRESS: Config = {
  ALLOWED_TAGS: [
    'div',
    'p',
    'a',
    'b',
    'em',
    'strong',
    'ul',
    'ol',
    'li',
    'span',
  ],
  ALLOWED_ATTR: ['class', 'id', 'dir', 'lang', 'style', 'title', 'href'],
};

const strip =
  (config: Config): Strip =>
  (html) =>
    DOMPurify.sanitize(html, config);

/** Systems as they come. */
export const STRIPPERS: Readonly<Record<string, Strip>> = {
  'DOMPurify’s defaults': strip({}),
  'TYPO3’s sanitizer': strip(TYPO3),
  'WordPress’s for editors': strip(WORDPRESS),
};

/** The same, with what the files in `demo/cms/` allow. */
export async function mended(): Promise<Readonly<Record<string, Strip>>> {
  const allowing = async (config: Config, path: string): Promise<Strip> => {
    const php = await (await fetch(`/demo/cms/${path}`)).text();
    const tags = allowedTags(php);
    return strip({
      ALLOWED_TAGS: [
        ...(config.ALLOWED_TAGS as string[]),
        ...Object.keys(tags),
      ],
      ALLOWED_ATTR: [
        ...(config.ALLOWED_ATTR as string[]),
        ...Object.values(tags).flat(),
      ],
    });
  };
  return {
    'TYPO3’s sanitizer': await allowing(
      TYPO3,
      'typo3/Classes/SanitizerBuilder.php',
    ),
    'WordPress’s for editors': await allowing(
      WORDPRESS,
      'wordpress/aushang/aushang.php',
    ),
  };
}
