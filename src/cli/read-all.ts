import type { Feed } from '../model/feed.js';
import { reasonOf } from './load.js';
import { Progress } from './progress.js';
import { readSource, type Way } from './read.js';
import { note } from './terminal.js';
import type { CliWords } from './words/words.js';

/**
 * Those sources that can be read; what is wrong with the others is said. One
 * after the other: no server is asked twice at once.
 */
export async function readAll(
  sources: readonly string[],
  way: Way,
  quiet: boolean,
  words: CliWords,
): Promise<Feed[]> {
  const progress = new Progress(sources.length, quiet);
  const feeds: Feed[] = [];
  for (const source of sources) {
    progress.step(source);
    try {
      feeds.push(await readSource(source, way));
    } catch (cause) {
      const { reason, detail } = await reasonOf(cause, source);
      progress.end();
      note(words.failed(source, reason, detail));
    }
  }
  progress.end();
  return feeds;
}
