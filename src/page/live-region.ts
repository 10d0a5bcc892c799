let region: HTMLElement | undefined;

/**
 * The page's one live region: in the light DOM, because some screen readers
 * don't hear those in shadow roots, and there before the first sentence,
 * because they only hear changes (WCAG 4.1.3).
 */
export function liveRegion(): HTMLElement {
  region ??= document.createElement('div');
  if (!region.isConnected && document.body) {
    region.role = 'status';
    region.ariaAtomic = 'true';
    // CSSOM, not a `style` attribute: strict policies forbid the latter.
    region.style.cssText =
      'position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
    document.body.append(region);
  }
  return region;
}
