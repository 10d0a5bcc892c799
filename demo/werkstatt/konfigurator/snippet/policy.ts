export interface Sources {
  /** Of the script; relative is the page's own host. */
  readonly script: string;
  /** Of an inline script: `sha256-…`. */
  readonly hash?: string | undefined;
  readonly feeds: readonly string[];
  /** What `images` says. */
  readonly images: string;
  /** Of the images that the feeds have. */
  readonly imageAddresses: readonly string[];
}

/** The line of a Content-Security-Policy that lets all of it through. */
export function policy(of: Sources) {
  const { script, hash, feeds, images, imageAddresses } = of;
  const inline = hash ? [`'${hash}'`] : [];
  const hosts = sources(feeds);
  const seen = images === 'all' ? sources(imageAddresses) : [];
  const parts = [
    ['script-src', [...sources([script]), ...inline]],
    ['connect-src', hosts],
    // Those of the page's own host are shown, too.
    ['img-src', images === 'none' ? [] : ["'self'", ...hosts, ...seen]],
  ] as const;
  return parts
    .filter(([, list]) => list.length)
    .map(([name, list]) => [name, ...new Set(list)].join(' '))
    .join('; ');
}

const sources = (addresses: readonly string[]) => addresses.map(sourceOf);

/** `webcal:` is `https:` by another name. */
function sourceOf(address: string) {
  const url = address.replace(/^webcal:/i, 'https:');
  return URL.canParse(url) ? new URL(url).origin : "'self'";
}
