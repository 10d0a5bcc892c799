import { embedAddress, renameEmbeds } from './embeds.js';
import { sanitize } from './sanitize.js';

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
}

/** Schemes that a link may have. */
const LINKS = /^(https?|mailto|tel|geo|webcal):$/;
const IMAGES = /^https?:$/;

/**
 * Someone else's HTML as nodes that can do no harm and fit their place.
 *
 * @throws nothing for any HTML; rejects if the sanitizer can't be loaded.
 */
export async function safeHtml(html: string, place: Place): Promise<Node[]> {
  const root = await sanitize(renameEmbeds(html));
  for (const embed of root.querySelectorAll('x-embed')) linkEmbed(embed, place);
  for (const image of root.querySelectorAll('img')) settleImage(image, place);
  for (const link of root.querySelectorAll('a')) settleLink(link, place);
  for (const source of root.querySelectorAll('source')) source.remove();
  for (const table of root.querySelectorAll('table')) makeScrollable(table);
  shiftHeadings(root, place.level);
  return [...root.childNodes];
}

function resolve(
  address: string | null,
  { bases }: Place,
  schemes: RegExp,
): URL | undefined {
  for (const base of [undefined, ...bases]) {
    if (!address || !URL.canParse(address, base)) continue;
    const url = new URL(address, base);
    return schemes.test(url.protocol) ? url : undefined;
  }
  return undefined;
}

function settleLink(link: HTMLAnchorElement, place: Place): void {
  const url = resolve(link.getAttribute('href'), place, LINKS);
  if (!url) return link.replaceWith(...link.childNodes);
  link.href = url.href;
  link.rel = 'noopener';
}

function linkEmbed(embed: Element, place: Place): void {
  const url = resolve(embedAddress(embed), place, IMAGES);
  if (!url) return embed.remove();
  const title = embed.getAttribute('title')?.trim();
  const label = place.embedLabel(url.host);
  embed.replaceWith(linkTo(url, title ? `${title} (${label})` : label, embed));
}

/** An image that must not be loaded leaves its words, as a link to it. */
function settleImage(image: HTMLImageElement, place: Place): void {
  const { alt } = image;
  const url = resolve(image.getAttribute('src'), place, IMAGES);
  const pixel = image.width === 1 || image.height === 1;
  if (!url || pixel) return image.remove();
  if (!place.allowsImage(url.href)) {
    const linked = image.closest('a');
    return image.replaceWith(linked ? alt : alt && linkTo(url, alt, image));
  }
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.alt = alt;
  image.src = url.href;
}

function linkTo(url: URL, text: string, { ownerDocument }: Element): Element {
  const link = ownerDocument.createElement('a');
  link.href = url.href;
  link.textContent = text;
  return link;
}

/** A wide table scrolls in itself, by keyboard too, not the page (1.4.10). */
function makeScrollable(table: Element): void {
  const box = table.ownerDocument.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}

/** The body's highest heading comes right below the card's; none below six. */
function shiftHeadings(root: ParentNode, level: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = ({ localName }: Element): number => +localName[1]!;
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const shifted = Math.min(levelOf(heading) - highest + level + 1, 6);
    const moved = heading.ownerDocument.createElement(`h${shifted}`);
    for (const { name, value } of heading.attributes) {
      moved.setAttribute(name, value);
    }
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}
