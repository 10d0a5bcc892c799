import { hex } from '../colors.js';
import { type Design, valueOf } from '../design.js';
import { PAIRS } from '../pairs.js';
import type { Theme } from '../themes.js';
import { isColor, type Scheme, SCHEMES, type Token } from '../tokens.js';
import { drawnIn, elementBox } from './box.js';

export const BOXES = [...SCHEMES, 'forced'] as const;
export type Box = (typeof BOXES)[number];

/** Pieces of pages with elements in them: a light one, a dark one, a forced. */
export class Stage {
  readonly boxes: Readonly<Record<Box, HTMLElement>>;
  readonly #looks = new CSSStyleSheet();

  /** @param items - What the elements show. */
  constructor(items: readonly unknown[]) {
    const light = elementBox('light', items);
    const dark = elementBox('dark', items);
    this.boxes = { light, dark, forced: elementBox('forced', items) };
    document.adoptedStyleSheets.push(this.#looks);
  }

  /** When the elements, once in the page, have drawn all that is measured. */
  async drawn(): Promise<void> {
    const isDrawn = (box: HTMLElement) =>
      PAIRS.every(({ selector }) => drawnIn(box, selector));
    while (!Object.values(this.boxes).every(isDrawn)) {
      await new Promise(requestAnimationFrame);
    }
  }

  wear(design: Design, theme: Theme, tokens: readonly Token[]): void {
    this.#looks.replaceSync(theme.css);
    for (const box of BOXES) {
      const scheme = box === 'dark' ? 'dark' : 'light';
      // Colours are the visitor's where they are forced.
      const isWorn = (token: Token) => box !== 'forced' || !isColor(token);
      for (const token of tokens.filter(isWorn)) {
        const value = valueOf(design, theme, token, scheme);
        this.boxes[box].style.setProperty(token.name, value);
      }
    }
  }

  /** A colour as it comes out on a page of that scheme. */
  resolve(scheme: Scheme, color: string): string {
    const probe = document.createElement('span');
    probe.style.color = color;
    this.boxes[scheme].append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  }

  /** The same, as it looks there: `#rrggbb`. */
  shown(scheme: Scheme, color: string): string {
    const { backgroundColor } = getComputedStyle(this.boxes[scheme]);
    return hex([backgroundColor, this.resolve(scheme, color)]);
  }
}
