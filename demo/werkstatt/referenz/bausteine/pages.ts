import { LANGUAGES, type Language, type PageWords } from '../../build/page.js';
import { configuratorWords } from '../../konfigurator/words/index.js';
import { referencePage, type Section } from '../html/article.js';
import { paragraphs, prose } from '../html/prose.js';
import { running, snippet } from '../html/snippet.js';
import { manualOf } from '../manual.js';
import { referenceWords } from '../words/index.js';
import { describe } from './describe.js';
import { EXAMPLES, type Example } from './examples.js';
import { SCRIPT } from './script.js';
import { Tables } from './tables.js';

/** A page for each element. */
export const elementPages = Object.entries(EXAMPLES).map(([tag, examples]) =>
  referencePage(tag, wordsOf(tag), (language) =>
    sections(tag, examples, language),
  ),
);

function wordsOf(tag: string) {
  const words = LANGUAGES.map((language): [Language, PageWords] => [
    language,
    {
      title: tag,
      short: tag,
      summary: configuratorWords[language].elements[tag]!,
    },
  ]);
  return Object.fromEntries(words) as Record<Language, PageWords>;
}

function sections(
  tag: string,
  examples: readonly Example[],
  language: Language,
): Section[] {
  const words = referenceWords[language];
  const manual = manualOf(tag);
  const tables = new Tables(manual, language);
  const about = describe('elements', tag, manual.description, language);
  const lead = (text: string) => `<p>${prose(text)}</p>`;
  const run = examples.map((example) => exampleOf(example, language)).join('');
  const script = snippet('script', words.code(words.scripts), SCRIPT(tag));
  return [
    {
      id: 'examples',
      title: words.examples,
      html: paragraphs(withoutCode(about)) + run,
    },
    {
      id: 'attributes',
      title: words.attributes,
      html: lead(words.attributesLead) + tables.attributes(),
    },
    { id: 'slots', title: words.slots, html: tables.slots() },
    {
      id: 'events',
      title: words.events,
      html: lead(words.eventsLead) + tables.events(),
    },
    {
      id: 'scripts',
      title: words.scripts,
      html: tables.members() + script,
    },
    {
      id: 'parts',
      title: words.parts,
      html: lead(words.partsLead) + tables.parts(),
    },
    { id: 'states', title: words.states, html: tables.states() },
    {
      id: 'tokens',
      title: words.tokens,
      html: lead(words.tokensLead) + tables.tokens(),
    },
  ];
}

/** The page has examples of its own, which run. */
const withoutCode = (about: string) =>
  about.replace(/\n*```[^]*?```/g, '').trim();

function exampleOf({ id, title, code }: Example, language: Language) {
  const words = referenceWords[language];
  const text = code(words.all);
  const name = title[language];
  return `<h3>${name}</h3>
    ${snippet(`example-${id}`, words.code(name), text)}
    ${running(words.result(name), text)}`;
}
