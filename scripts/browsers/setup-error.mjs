import { inspect } from 'node:util';

/** Something that the machine lacks: the sentence says it, no stack does. */
export class SetupError extends Error {
  [inspect.custom]() {
    return `\n${this.message}\n`;
  }
}
