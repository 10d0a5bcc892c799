import type { CliWords } from './words.js';

/** The language of the user's shell; English, where it isn't German. */
export async function cliWords(
  env: Readonly<Record<string, string | undefined>>,
): Promise<CliWords> {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de\b|^de_/i.test(tag)
    ? (await import('./de.js')).words
    : (await import('./en.js')).words;
}
