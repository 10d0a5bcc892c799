import { LAZY } from './allowlist.js';

/**
 * Frames and players load from hosts that nobody has agreed to. Sanitizers
 * remove them without a trace, so they get a harmless name before, and become a
 * link after. This is no protection: whatever comes of the text is sanitised.
 */
export function renameEmbeds(html: string): string {
  return (
    html
      // XML closes them at once; HTML would take all that follows as content.
      .replace(
        /<(?:embed\b([^<>]*)|(?:iframe|video|audio|object)\b([^<>]*)\/)>/gi,
        (_, embed, other) => `<x-embed${embed ?? other}></x-embed>`,
      )
      .replace(/<(\/?)(?:iframe|video|audio|object)(?=[\s/>])/gi, '<$1x-embed')
  );
}

/** What a script would have loaded, instead of a placeholder. */
export const lazyAddress = (element: Element) =>
  LAZY.map((name) => element.getAttribute(name)).find(Boolean);

/** The address that a renamed embed would have loaded. */
export function embedAddress(embed: Element): string | null {
  const inner = embed.querySelector('source[src], x-embed[src], x-embed[data]');
  return (
    lazyAddress(embed) ??
    embed.getAttribute('src') ??
    embed.getAttribute('data') ??
    inner?.getAttribute('src') ??
    inner?.getAttribute('data') ??
    null
  );
}
