import { boxOf } from './contenders/index.mjs';

/**
 * A page of somebody's site with one list in it. The room for the list is
 * reserved: more than a screen, so that nothing that can be seen moves.
 *
 * @param {Iterable<string>} files - The bundles' names.
 * @param content - The address of the feed, its items, how many are shown.
 * @param {number} times - How many such lists.
 */
export function pageOf(contender, files, content, times) {
  const { name, scripts, body = boxOf } = contender;
  const own = [...files].filter((file) => file.startsWith(`${name}.page.`));
  const paths = scripts ?? own.map((file) => `/bundle/${file}`);
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Neuigkeiten</title>
    <link rel="icon" href="data:,">
    <style>main { min-height: 120vh }</style>
    ${paths.map(tagOf).join('\n    ')}
  </head>
  <body>
    <h1>Neuigkeiten</h1>
    <main>${body(content).repeat(times)}</main>
    <footer>Impressum</footer>
  </body>
</html>`;
}

const tagOf = (path) =>
  path.endsWith('.css')
    ? `<link rel="stylesheet" href="${path}">`
    : `<script type="module" src="${path}"></script>`;
