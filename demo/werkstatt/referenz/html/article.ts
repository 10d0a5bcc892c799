import {
  escape,
  fileOf,
  type Language,
  type Page,
  type PageWords,
} from '../../build/page.js';
import { referenceWords } from '../words/index.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** A page below the reference: the ways to the others, and to its own parts. */
export const referencePage = (
  name: string,
  words: Readonly<Record<Language, PageWords>>,
  sections: (language: Language) => readonly Section[],
): Page => ({
  folder: `referenz/${name}`,
  words,
  script: true,
  content: (language, pages) =>
    `${siblings(`referenz/${name}`, language, pages)}
    <div class="reference">
      ${contents(sections(language), referenceWords[language].contents)}
      <div class="text">${sections(language).map(sectionOf).join('')}</div>
    </div>`,
});

/** Pages of the reference, but for the first one. */
export const isBelow = ({ folder }: Page) => folder.startsWith('referenz/');

function siblings(here: string, language: Language, pages: readonly Page[]) {
  const { title, overview } = referenceWords[language];
  const file = fileOf(language);
  const links = pages.filter(isBelow).map(({ folder, words }) => {
    const current = folder === here ? ' aria-current="page"' : '';
    const href = `../../${folder}/${file}`;
    return `<li><a href="${href}"${current}>${escape(words[language].short)}</a></li>`;
  });
  return `<nav class="siblings" aria-label="${title}"><ul>
    <li><a href="../${file}">${overview}</a></li>${links.join('')}
  </ul></nav>`;
}

const contents = (sections: readonly Section[], label: string) =>
  `<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">${label}</h2>
    <ul>${sections
      .map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`)
      .join('')}</ul>
  </nav>`;

const sectionOf = ({ id, title, html }: Section) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${html}</section>`;
