/**
 * Frames and players load from hosts that nobody has agreed to. Sanitizers
 * remove them without a trace, so they get a harmless name before, and become a
 * link after. This is no protection: whatever comes of the text is sanitised.
 */
export function renameEmbeds(html: string): string {
  return html
    .replace(/<embed\b([^<>]*)>/gi, '<x-embed$1></x-embed>')
    .replace(/<(\/?)(?:iframe|video|audio|object)(?=[\s/>])/gi, '<$1x-embed');
}

/** The address that a renamed embed would have loaded. */
export function embedAddress(embed: Element): string | null {
  const source = embed.querySelector('source[src]');
  return (
    embed.getAttribute('src') ??
    embed.getAttribute('data') ??
    source?.getAttribute('src') ??
    null
  );
}
