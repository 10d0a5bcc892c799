import process from 'node:process';

/** Milliseconds after which silence is too long. */
const PATIENCE = 2000;

/**
 * Says on what work goes on: at once where somebody looks on, else after a
 * while, so that cron sends no mail about nothing.
 */
export class Progress {
  readonly #start = performance.now();
  readonly #quiet: boolean;
  #done = 0;
  #line = '';

  constructor(
    readonly total: number,
    quiet: boolean,
  ) {
    this.#quiet = quiet;
  }

  step(name: string): void {
    this.#done++;
    const line = `[${this.#done}/${this.total}] ${name}`;
    const { isTTY } = process.stderr;
    const isLong = performance.now() - this.#start > PATIENCE;
    if (this.#quiet || !(isTTY || isLong)) return;
    process.stderr.write(
      isTTY ? `\r${line.padEnd(this.#line.length)}` : `${line}\n`,
    );
    this.#line = line;
  }

  /** Leaves the line to others. */
  end(): void {
    if (!this.#line || !process.stderr.isTTY) return;
    process.stderr.write(`\r${' '.repeat(this.#line.length)}\r`);
    this.#line = '';
  }
}
