import { LAZY, LINKS, MEDIA, VALUES } from './allowlist.js';
import { embedAddress, lazyAddress, renameEmbeds } from './embeds.js';
import { renameInline } from './inline.js';
import { rename, unwrap } from './nodes.js';
import { sanitize } from './sanitize.js';

/** Of a region's name. */
const MOST_LETTERS = 100;

/** Where foreign HTML is going to stand. */
export interface Place {
  /** Bases for relative addresses; the first that works counts. */
  readonly bases: readonly (string | undefined)[];
  /** Level of the heading above it; its own begin one below. */
  readonly level: number;
  /** Whether an image may be requested. */
  allowsImage(address: string): boolean;
  /** What a link to external content is called. */
  embedLabel(host: string): string;
  /** BCP 47, of that label, where it isn't the text's language. */
  readonly embedLang?: string | undefined;
}

/**
 * Someone else's HTML as nodes that can do no harm and fit their place.
 *
 * @throws nothing for any HTML; rejects if the sanitizer can't be loaded.
 */
export async function safeHtml(html: string, place: Place): Promise<Node[]> {
  const root = await sanitize(renameInline(renameEmbeds(html)));
  for (const embed of root.querySelectorAll('x-embed')) linkEmbed(embed, place);
  for (const image of root.querySelectorAll('img')) settleImage(image, place);
  for (const link of root.querySelectorAll('a')) settleLink(link, place);
  for (const quote of root.querySelectorAll('[cite]')) settleCite(quote, place);
  for (const source of root.querySelectorAll('source')) source.remove();
  dropOddValues(root);
  for (const table of root.querySelectorAll('table')) makeScrollable(table);
  shiftHeadings(root, place.level);
  return [...root.childNodes];
}

function resolve(
  address: string | null | undefined,
  { bases }: Place,
  schemes: readonly string[],
): URL | undefined {
  for (const base of [undefined, ...bases]) {
    if (!address || !URL.canParse(address, base)) continue;
    const url = new URL(address, base);
    return schemes.includes(url.protocol.slice(0, -1)) ? url : undefined;
  }
  return undefined;
}

/** A link that leads nowhere is text; one without content is nothing. */
function settleLink(link: HTMLAnchorElement, place: Place): void {
  const url = resolve(link.getAttribute('href'), place, LINKS);
  const empty = !link.textContent.trim() && !link.querySelector('img');
  if (!url || empty) return unwrap(link);
  link.href = url.href;
  link.rel = 'noopener';
}

function settleCite(quote: Element, place: Place): void {
  const url = resolve(quote.getAttribute('cite'), place, LINKS);
  if (url) quote.setAttribute('cite', url.href);
  else quote.removeAttribute('cite');
}

function linkEmbed(embed: Element, place: Place): void {
  const url = resolve(embedAddress(embed), place, MEDIA);
  if (!url) return embed.remove();
  const title = embed.getAttribute('title')?.trim();
  const label = place.embedLabel(url.host);
  const link = standIn(embed, title ? `${title} (${label})` : label, url);
  // A title of its own is the text's.
  if (link && place.embedLang && !title) link.lang = place.embedLang;
}

/** An image that must not be loaded leaves its words, as a link to it. */
function settleImage(image: HTMLImageElement, place: Place): void {
  const { alt } = image;
  const url =
    resolve(lazyAddress(image), place, MEDIA) ??
    resolve(image.getAttribute('src'), place, MEDIA);
  const sides = [image.getAttribute('width'), image.getAttribute('height')];
  // What is too small to be seen is there to count visitors.
  const pixel = sides.some((side) => side && parseFloat(side) <= 1);
  if (!url || pixel) return image.remove();
  if (!place.allowsImage(url.href)) return void standIn(image, alt, url);
  for (const name of LAZY) image.removeAttribute(name);
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.alt = alt;
  image.src = url.href;
}

/** Words instead of what isn't loaded: a link to it, unless in a link. */
function standIn(
  element: Element,
  words: string,
  { href }: URL,
): HTMLElement | void {
  if (!words.trim()) return element.remove();
  if (element.closest('a')) return element.replaceWith(words);
  const link = element.ownerDocument.createElement('a');
  link.href = href;
  link.textContent = words;
  element.replaceWith(link);
  return link;
}

function dropOddValues(root: ParentNode): void {
  for (const [name, pattern] of Object.entries(VALUES)) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name)!;
      if (!pattern.test(value)) element.removeAttribute(name);
    }
  }
}

/** A wide table scrolls in itself, by keyboard too, not the page (1.4.10). */
function makeScrollable(table: HTMLTableElement): void {
  const parent = table.parentElement;
  const alone = parent?.localName === 'div' && parent.childNodes.length === 1;
  const box = alone ? parent : table.ownerDocument.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  nameRegion(box, table);
  if (alone) return;
  table.replaceWith(box);
  box.append(table);
}

/** What the keyboard reaches says what it is: the caption, else the heads. */
function nameRegion(box: Element, { caption, rows }: HTMLTableElement): void {
  const heads = [...(rows[0]?.cells ?? [])].map((cell) => cell.textContent);
  const words = (caption?.textContent ?? heads.join(', ')).trim();
  if (!words) return;
  box.role = 'region';
  box.ariaLabel = words.replace(/\s+/g, ' ').slice(0, MOST_LETTERS);
}

/** The body's highest heading comes right below the card's; none below six. */
function shiftHeadings(root: ParentNode, level: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => +localName[1]!);
  const highest = [1, 2, 3, 4, 5, 6].find((one) => levels.includes(one))!;
  headings.forEach((heading, index) => {
    const shifted = levels[index]! - highest + level + 1;
    rename(heading, `h${Math.min(shifted, 6)}`);
  });
}
