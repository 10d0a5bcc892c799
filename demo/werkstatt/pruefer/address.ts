/**
 * An address as it was meant: people leave out `https://`, calendars say
 * `webcal://`. One with dots or a slash in front is this page's neighbour.
 *
 * @returns undefined for what is no address of the web.
 */
export function addressOf(typed: string): string | undefined {
  const text = typed.replace(/^webcal:/i, 'https:');
  const isWhole = /^([a-z][a-z\d+.-]*:\/\/|[./])/i.test(text);
  const address = isWhole ? text : `https://${text}`;
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { href, protocol } = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
