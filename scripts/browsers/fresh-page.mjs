/**
 * Test files share a tab, and Chromium keeps fifty entries of its history: in a
 * full one, a file's own first entries get lost. Between two files the tab is
 * blank, and then forgets what was before.
 */
export async function freshPage({ context }) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    // Not to be had while something is on its way; the next time will do.
    client.send('Page.resetNavigationHistory').catch(() => undefined);
  });
  return page;
}
