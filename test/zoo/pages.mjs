import { readFile } from 'node:fs/promises';
import { bundlePage } from '../matrix/harness/bundle.mjs';
import { HTML, SCRIPT } from '../matrix/harness/server.mjs';

const STYLES = 'text/css; charset=utf-8';
const PACKAGES = new URL('node_modules/', import.meta.url);

/** A page's own things, some of them called as the library calls its own. */
const OWN = `
  <header class="head"><nav class="way" part="nav"><ul role="list">
    <li part="item"><a part="link" href="#1">Start</a></li>
    <li><a href="#2" class="title">Aktuelles</a></li></ul></nav></header>
  <h1>Verein</h1><h2 class="label" part="heading">Über uns</h2>
  <article class="teaser full" part="card"><h3>Chor</h3>
    <p class="text" part="summary">Wir <a href="#3">singen</a> <em>gern</em>.</p>
    <time part="date" class="block" datetime="2026-11-24">heute</time>
    <span class="hidden">nur zu hören</span></article>
  <form class="finder search"><label>Name <input type="search" part="search"></label>
    <fieldset part="filters"><legend>Art</legend>
    <label class="option"><input type="checkbox"> Chor</label></fieldset>
    <select><option>Chor</option></select><button class="reset">Los</button></form>
  <table class="scroll"><tr><th>Tag</th><td>Montag</td></tr></table>
  <div part="message" class="failed stale"><p>Hinweis</p></div>
  <blockquote>Es war schön.</blockquote><pre>a b</pre><hr>
  <figure><img src="/demo/images/buch.svg" width="40" alt=""><figcaption>Buch</figcaption></figure>
  <details open><summary>Mehr</summary><p>Text</p></details>
  <footer part="organizers"><small>Impressum</small></footer>`;

const page = ({ css = '', body = '', around = '' }, sheets) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ein Verein</title>
    <link rel="icon" href="data:,">
    ${sheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
    <style>${css}</style>
    <script src="/page.js"></script>
  </head>
  <body class="${body}">
    <div id="own" style="width: 60em">${OWN}</div>
    ${enclosed(around.split(' '), '<div id="place"></div>')}
  </body>
</html>`;

const enclosed = (classes, html) =>
  classes.reduceRight(
    (inner, name) => `<div class="${name}">${inner}</div>`,
    html,
  );

/** The page of each animal, and one that is bare, with all they ask for. */
export async function pagesFor(animals) {
  const script = await bundlePage('test/zoo/page/index.ts');
  const own = new Map([
    ['/page.js', [SCRIPT, script]],
    ['/', [HTML, page({}, [])]],
  ]);
  for (const animal of animals) {
    const { files = [] } = animal;
    const sheets = files.map((file) => `/sheets/${file}`);
    own.set(pathOf(animal), [HTML, page(animal, sheets)]);
    for (const file of files) {
      const css = await readFile(new URL(file, PACKAGES), 'utf8');
      own.set(`/sheets/${file}`, [STYLES, css]);
    }
  }
  return own;
}

export const pathOf = ({ name }) => `/${name.replace(/[^a-z0-9]+/gi, '-')}`;
