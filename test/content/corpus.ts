import { sharedFile } from '../helpers/shared.js';

const index = await sharedFile('corpora/INDEX.tsv');

/** The sanitizers' own test corpora; empty where they aren't there. */
export const CORPORA: readonly string[] =
  index?.match(/^[\w-]+\.json(?=.*\b(html|strings)\b)/gm) ?? [];

/** Whether the folder with the corpora is there. */
export const hasCorpora = index !== undefined;

/** Texts of a corpus: bare, or with a title and what was expected of them. */
export async function payloads(file: string): Promise<string[]> {
  const text = (await sharedFile(`corpora/xss/${file}`))!;
  const entries = JSON.parse(text) as (string | { payload: string })[];
  return entries.map((one) => (typeof one === 'string' ? one : one.payload));
}
