import { sharedWords } from '../shared/words/index.js';
import {
  escape,
  fileOf,
  LANGUAGES,
  type Language,
  type Page,
  toolsOf,
} from './page.js';

/**
 * Feeds and their images come from wherever the visitor's feed is: that is what
 * the tools are for. Nothing is asked for before an address has been given.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' https: http:",
  "img-src 'self' https: http:",
].join('; ');

/** The way from a page's folder up to that of the site: `../../`. */
const upFrom = (folder: string) =>
  '../'.repeat(folder.split('/').filter(Boolean).length) || './';

/** The page around a tool, in one language; all addresses are relative. */
export function frame(
  page: Page,
  language: Language,
  pages: readonly Page[],
): string {
  const { title, summary } = page.words[language];
  const words = sharedWords[language];
  const up = upFrom(page.folder);
  const files = `${up}../../demo/`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(title)} – ${words.site}</title>
    <meta name="description" content="${escape(summary)}" />
    <link rel="icon" href="${up}../images/logo-gaswerk.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${up}../site.css" />
    <link rel="stylesheet" href="${up}../frame.css" />
    <link rel="stylesheet" href="${up}shared/workshop.css" />
    ${(page.script ?? !page.content) ? scripts(up, page.folder) : ''}
  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>

    <header class="top">
      <a class="brand" href="${up}${fileOf(language)}"${current(page.folder === '')}>
        <span>Aushang <span class="second">${words.workshop}</span></span>
      </a>
      <nav aria-label="${words.tools}">
        <ul>
          ${toolLinks(pages, page, language)}
        </ul>
      </nav>
      ${languageLinks(language)}
    </header>

    <main id="main" tabindex="-1">
      <h1>${escape(title)}</h1>
      <p class="lead">${escape(summary)}</p>
      ${page.content?.(language, pages) ?? tool(words.needsScript)}
    </main>

    <footer class="bottom">
      <div class="bottom-inner">
        <section aria-labelledby="privacy">
          <h2 id="privacy">${words.privacy}</h2>
          <p>${words.promise}</p>
        </section>
        <nav aria-labelledby="more">
          <h2 id="more">${words.more}</h2>
          <ul>
            <li><a href="${files}">${words.example}</a></li>
            <li><a href="${files}zustaende.html">${words.states}</a></li>
            <li><a href="${files}barrierefreiheit.html">${words.accessibility}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  </body>
</html>
`;
}

const current = (is: boolean) => (is ? ' aria-current="page"' : '');

/** The library itself is not bundled: it is the file whose hash is shown. */
const scripts = (up: string, folder: string) => {
  const tool = `${up}${folder.split('/')[0]}`;
  return `<link rel="stylesheet" href="${tool}/style.css" />
    <script type="module" src="${tool}/main.ts"></script>
    <script type="module" vite-ignore src="${up}../aushang.js"></script>`;
};

const tool = (needsScript: string) => `<div id="tool"></div>
      <noscript><p>${needsScript}</p></noscript>`;

function toolLinks(pages: readonly Page[], here: Page, language: Language) {
  const links = toolsOf(pages).map(({ folder, words }) => {
    const href = `${upFrom(here.folder)}${folder}/${fileOf(language)}`;
    const isHere = here.folder.split('/')[0] === folder;
    const name = escape(words[language].short);
    return `<li><a href="${href}"${current(isHere)}>${name}</a></li>`;
  });
  return links.join('');
}

/** Each in its own language, as whoever looks for it reads it. */
function languageLinks(here: Language) {
  const links = LANGUAGES.map((language) => {
    const { name } = sharedWords[language];
    const of = `lang="${language}" hreflang="${language}"`;
    const href = `./${fileOf(language)}`;
    return `<li><a ${of} href="${href}"${current(language === here)}>${name}</a></li>`;
  });
  return `<nav class="languages" aria-label="${sharedWords[here].languages}">
        <ul>${links.join('')}</ul>
      </nav>`;
}
