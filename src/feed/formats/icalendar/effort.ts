/**
 * What may be spent on the recurrences of a calendar. Rules that never come
 * true (30 February), or each second, would take for ever.
 */
export class Effort {
  #steps: number;
  readonly #end: number;
  #whole: Effort | undefined;

  /** @param milliseconds - For rules of which each step is costly. */
  constructor(steps: number, milliseconds: number) {
    this.#steps = steps;
    this.#end = performance.now() + milliseconds;
  }

  /** A part of it, which is spent from the whole. */
  share(steps: number): Effort {
    const part = new Effort(steps, Infinity);
    part.#whole = this;
    return part;
  }

  /** @throws RangeError when nothing is left. */
  spend(): void {
    this.#whole?.spend();
    this.#steps -= 1;
    if (this.#steps < 0 || performance.now() > this.#end) {
      throw new RangeError('too many recurrences');
    }
  }
}
