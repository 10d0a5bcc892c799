import { wordsFor } from '../../../src/check/index.js';
import { cliWords } from '../../../src/cli/words/index.js';
import { pageLanguage } from '../shared/page-language.js';
import { run } from '../shared/run.js';
import { sharedWords } from '../shared/words/index.js';
import { checker } from './checker.js';
import { checkerWords } from './words/index.js';

const language = pageLanguage();
const [said, cli] = await Promise.all([
  wordsFor(language),
  cliWords({ LANG: language }),
]);
const words = { ...checkerWords[language], ...sharedWords[language] };
const examples = {
  good: new URL('../../../demo/feed.json', document.baseURI).href,
  faulty: new URL('./beispiel.json', import.meta.url).href,
};
const place = document.querySelector<HTMLElement>('#tool')!;
run(checker(examples, { words, said, cli }), place);

// A link to a report has been followed to read it.
if (new URLSearchParams(location.search).has('feed')) {
  place.querySelector('form')!.requestSubmit();
}
