import { html, render } from 'lit';

/**
 * Draws something nowhere. Where Trusted Types forbid Lit's policy this throws,
 * and so no element takes its children's place.
 *
 * @throws {TypeError} where nothing can be drawn.
 */
export function tryOut(): void {
  render(html`<i></i>`, document.createElement('p'));
}
