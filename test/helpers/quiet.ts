const known = console.warn;

/** Lines that the library has written for the webmaster since `quiet`. */
export const warnings: string[] = [];

/**
 * Keeps them out of the test run's report, where they are meant to come. Call
 * it in `beforeEach`, and `loud` in `afterEach`.
 */
export function quiet(): void {
  warnings.length = 0;
  console.warn = (line: string) => void warnings.push(line);
}

export function loud(): void {
  console.warn = known;
}
