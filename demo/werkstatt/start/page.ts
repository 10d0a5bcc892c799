import {
  escape,
  fileOf,
  type Language,
  type Page,
  toolsOf,
} from '../build/page.js';
import { startWords } from './words.js';

/** Where everyone begins: each tool with what it is good for. */
export const start: Page = {
  folder: '',
  words: startWords,
  content: (language, pages) =>
    `<ul class="tools">${toolsOf(pages)
      .map((page) => item(page, language))
      .join('')}</ul>`,
};

function item({ folder, words }: Page, language: Language) {
  const { title, summary } = words[language];
  return `<li>
        <h2><a href="${folder}/${fileOf(language)}">${escape(title)}</a></h2>
        <p>${escape(summary)}</p>
      </li>`;
}
