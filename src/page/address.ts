/** The page's own address: canonical link first, as search engines see it. */
export function pageAddress(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return link?.href || location.href;
}
