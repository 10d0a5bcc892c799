import { fileOf, type Language, type Page, escape } from '../build/page.js';
import { elementPages } from './bausteine/pages.js';
import { feedPage } from './feed/page.js';
import { helpPage } from './hilfe/page.js';
import { isBelow } from './html/article.js';
import { recipesPage } from './rezepte/page.js';
import { referenceWords } from './words/index.js';

/** Where one begins to look something up. */
const overview: Page = {
  folder: 'referenz',
  words: referenceWords,
  content: (language, pages) =>
    `<ul class="tools">${pages
      .filter(isBelow)
      .map((page) => entry(page, language))
      .join('')}</ul>`,
};

function entry({ folder, words }: Page, language: Language) {
  const { title, summary } = words[language];
  const href = `../${folder}/${fileOf(language)}`;
  return `<li>
      <h2><a href="${href}">${escape(title)}</a></h2>
      <p>${escape(summary)}</p>
    </li>`;
}

/** The reference: an overview, and what is below it. */
export const referenz: readonly Page[] = [
  overview,
  ...elementPages,
  feedPage,
  recipesPage,
  helpPage,
];
