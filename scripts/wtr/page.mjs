/** All elements draw without a shadow root, to test that. */
const light = process.env.AUSHANG_LIGHT ? ' data-light' : '';

/**
 * The page that runs a test file. It is German, as most pages that use the
 * library, has a title and an icon, so that nothing is reported that is not
 * the library's, and says which time zone the run asked for.
 */
export function testPage(framework) {
  return `<!doctype html>
<html lang="de"${light}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="asked-time-zone" content="${process.env.TZ}">
    <title>Test</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
}
