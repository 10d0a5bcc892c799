import { isSeen } from '../colors.js';
import type { Scheme } from '../tokens.js';
import type { Declaration } from './declarations.js';

/** Lets the browser say what a value is, with a site's custom properties. */
export class Resolver {
  readonly #probe = document.createElement('span');

  constructor(declared: readonly Declaration[], scheme: Scheme) {
    const { style } = this.#probe;
    for (const { property, value } of declared) {
      if (property.startsWith('--')) style.setProperty(property, value);
    }
    style.colorScheme = scheme;
    // What only says "as around it" is no colour of its own.
    style.color = 'transparent';
    document.body.append(this.#probe);
  }

  /** A colour; nothing for what is none, or can't be seen. */
  resolve(value: string): string | undefined {
    // Not inherited: what can't be resolved is transparent.
    this.#probe.style.backgroundColor = '';
    this.#probe.style.backgroundColor = value;
    const { backgroundColor } = getComputedStyle(this.#probe);
    return isSeen(backgroundColor) ? backgroundColor : undefined;
  }

  end(): void {
    this.#probe.remove();
  }
}
