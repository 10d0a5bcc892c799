import process from 'node:process';

/** What was asked for goes out, and nothing else: it may be piped on. */
export const say = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** What is said beside. */
export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
