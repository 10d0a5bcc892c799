/** The feed checker: what a feed is, what shows of it, and what is wrong. */
export { checkFeed, type Setting } from './check-feed.js';
export { failureReport } from './failure.js';
export type { Level } from './levels.js';
export { isGood, type Finding, type Report } from './report.js';
export {
  recipesFor,
  sentenceOf,
  wordsFor,
  type Recipe,
  type Sentence,
  type Words,
} from './words/index.js';
