import type { Language } from '../../build/page.js';
import { referencePage } from '../html/article.js';
import { paragraphs } from '../html/prose.js';
import { running, snippet } from '../html/snippet.js';
import { referenceWords } from '../words/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { RECIPES, type RecipeName } from './recipes.js';

const recipeWords = { de, en };

const SCRIPT = `<script type="module" src="/aushang/aushang.js"></script>`;

export const recipesPage = referencePage('rezepte', recipeWords, (language) => {
  const { once, onceWhy } = recipeWords[language];
  const script = snippet('script', referenceWords[language].code(once), SCRIPT);
  return [
    { id: 'once', title: once, html: paragraphs(onceWhy) + script },
    ...(Object.keys(RECIPES) as RecipeName[]).map((name) =>
      sectionOf(name, language),
    ),
  ];
});

function sectionOf(name: RecipeName, language: Language) {
  const { code, result, all } = referenceWords[language];
  const { title, why } = recipeWords[language].recipe[name];
  const text = RECIPES[name](all);
  const parts = [
    paragraphs(why),
    snippet(`${name}-code`, code(title), text),
    `<div class="${name}">${running(result(title), text)}</div>`,
  ];
  return { id: name, title, html: parts.join('') };
}
