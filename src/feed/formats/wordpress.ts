import type { Format, Tools } from './format.js';
import { below, homeOf, nextByHeader } from './site.js';
import { teaser, words } from './text.js';
import { firstText, list, record, text, type Raw } from './values.js';
import { picture } from './wordpress-image.js';
import { utc } from './wordpress-date.js';

/** `_embed` needs `_links`, and what it embeds needs `_embedded`. */
const FIELDS = [
  'id',
  'guid',
  'link',
  'date',
  'date_gmt',
  'modified_gmt',
  'title',
  'excerpt',
  'content',
  'jetpack_featured_media_url',
  'yoast_head_json.og_image',
  '_links',
  '_embedded',
];

/**
 * Posts of WordPress's REST interface: news, never events.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const format: Format = {
  address: (site) =>
    below(
      site,
      'wp-json/wp/v2/posts',
      '_embed=wp:featuredmedia,wp:term,author',
      'per_page=20',
      `_fields=${FIELDS.join()}`,
    ),

  toJsonFeed(source, tools) {
    const { value, url } = source;
    const posts = list(value).map(record);
    if (!Array.isArray(value) && !isPost(record(value))) return undefined;
    return {
      home_page_url: homeOf(url),
      items: posts.filter(isPost).map((post) => toItem(post, tools)),
      next_url: nextByHeader(source),
    };
  },
};

/** An error is an object, too: `{ code, message, data }`. */
const isPost = (post: Raw): boolean => 'title' in post || 'link' in post;

function toItem(post: Raw, { decodeEntities }: Tools): Raw {
  const embedded = record(post._embedded);
  const guid = rendered(post.guid);
  return {
    id: (guid && decodeEntities(guid)) ?? post.id ?? post.link,
    url: post.link,
    title: words(rendered(post.title)),
    summary: teaser(rendered(post.excerpt)),
    content_html: rendered(post.content),
    // Without the zone of `date_gmt`, `date` is a clock on the site's wall.
    date_published: utc(post.date_gmt) ?? post.date,
    date_modified: utc(post.modified_gmt),
    // Where authors are secret, an error stands in their place.
    authors: list(embedded.author).map((one) => ({ name: record(one).name })),
    tags: list(embedded['wp:term'])
      .flatMap(list)
      .map((term) => record(term).name),
    ...imageOf(post, list(embedded['wp:featuredmedia'])[0]),
  };
}

function imageOf(post: Raw, media: unknown): Raw {
  const found = picture(media);
  const preview = list(record(post.yoast_head_json).og_image)[0];
  const fallback = firstText(
    post.jetpack_featured_media_url,
    record(preview).url,
  );
  return 'image' in found ? found : { image: fallback };
}

/** `{ rendered, protected }`; behind a password there is nothing to show. */
function rendered(value: unknown): string | undefined {
  const field = record(value);
  return field.protected === true ? undefined : text(field.rendered ?? value);
}
