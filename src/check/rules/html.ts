import { DROPPED, LAZY } from '../../content/allowlist.js';
import { isTooDeep } from '../../content/depth.js';
import type { Spot } from '../spot.js';

const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE =
  /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** They become links. */
const EMBEDS = ['iframe', 'video', 'audio', 'object', 'embed'];
const GOOD = /^(?:https?|mailto|tel|geo|webcal)$/;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a sanitizer will take away, and what readers will miss. */
export function checkHtml(html: string, spot: Spot): void {
  if (isTooDeep(html)) return spot.tell('html-deep', {});
  const tags = tagsIn(html.replace(/<!--[^]*?(?:-->|$)/g, ''));
  const names = new Set(tags.map(({ name }) => name));
  checkNames(names, spot);
  checkImages(tags, spot);
  checkLinks(tags, spot);
}

const tagsIn = (html: string): Tag[] =>
  [...html.matchAll(TAG)].map(([, name, rest]) => ({
    name: name!.toLowerCase(),
    attributes: new Map(
      [...rest!.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [
        key!.toLowerCase(),
        (a ?? b ?? c ?? '').trim(),
      ]),
    ),
  }));

function checkNames(found: ReadonlySet<string>, spot: Spot): void {
  const listed = (names: readonly string[]): string =>
    names.filter((name) => found.has(name)).join(', ');
  const embeds = listed(EMBEDS);
  const dropped = listed(DROPPED.filter((name) => !EMBEDS.includes(name)));
  if (dropped) spot.tell('html-dropped', { names: dropped });
  if (embeds) spot.tell('html-embeds', { names: embeds });
}

function checkImages(tags: readonly Tag[], spot: Spot): void {
  const mute = tags.filter(
    ({ name, attributes }) => name === 'img' && !attributes.has('alt'),
  );
  const [first] = mute;
  if (!first) return;
  const address = first.attributes.get('src') ?? '';
  spot.tell('html-no-alt', { count: mute.length, address });
}

function checkLinks(tags: readonly Tag[], spot: Spot): void {
  const addresses = tags.flatMap(({ attributes }) =>
    ['href', 'src', ...LAZY].flatMap((name) => attributes.get(name) || []),
  );
  const schemes = addresses.flatMap((one) => schemeOf(one) ?? []);
  const bad = new Set(schemes.filter((scheme) => !GOOD.test(scheme)));
  if (bad.size) spot.tell('html-schemes', { names: [...bad].join(', ') });
  const relative = addresses.filter((one) => !schemeOf(one));
  tellOf('html-relative', relative, spot);
  if (!spot.scope.reading.url.startsWith('https:')) return;
  const images = tags.filter(({ name }) => name === 'img');
  const insecure = images
    .map(({ attributes }) => attributes.get('src') ?? '')
    .filter((one) => schemeOf(one) === 'http');
  tellOf('html-insecure', insecure, spot);
}

function tellOf(
  code: 'html-relative' | 'html-insecure',
  addresses: readonly string[],
  spot: Spot,
): void {
  const [address] = addresses;
  if (address) spot.tell(code, { count: addresses.length, address });
}

const schemeOf = (address: string): string | undefined =>
  /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
