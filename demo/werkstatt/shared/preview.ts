import { html, nothing } from 'lit';
import { choice } from './fields/choice.js';
import type { FieldWords } from './words/words.js';

/** In CSS pixels: a phone, a tablet; else as wide as there is room. */
export const WIDTHS = ['320', '768', 'full'] as const;
export type Width = (typeof WIDTHS)[number];

export interface Preview {
  readonly width: Width;
  /** The language and direction of the page that the element would be in. */
  readonly lang?: string;
  readonly dir?: string;
  readonly content: unknown;
  change(width: Width): void;
}

/** A piece of a page, in a box of real width, which scrolls in itself. */
export const preview = (box: Preview, words: FieldWords) =>
  html`${choice({
      name: 'width',
      label: words.width,
      value: box.width,
      options: WIDTHS.map((value) => ({
        value,
        label: value === 'full' ? words.fullWidth : `${value} px`,
      })),
      change: (value) => box.change(value as Width),
    })}
    <div
      class="preview"
      role="region"
      tabindex="0"
      dir=${box.dir || nothing}
      aria-label=${words.preview}
    >
      <div class="stage" data-width=${box.width} lang=${box.lang || nothing}>
        ${box.content}
      </div>
    </div>`;

export const isWidth = (text: string | null): text is Width =>
  WIDTHS.some((width) => width === text);
