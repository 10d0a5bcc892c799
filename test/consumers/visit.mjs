import assert from 'node:assert/strict';

/** Milliseconds; past this, the list doesn't come. */
const PATIENCE = 10_000;

/** Opens a site's first page: two titles must come, and no complaint. */
export async function visit(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warn'].includes(line.type())) complaints.push(line.text());
  });
  try {
    await page.goto(address);
    await page.waitForFunction(isReady, { timeout: PATIENCE });
    assert.deepEqual(await page.evaluate(titles), [
      'Bericht über den 15. Tag der Interkulturellen Wochen',
      'Bericht über den 14. Tag der Interkulturellen Wochen',
    ]);
  } catch ({ message }) {
    throw new Error([message, ...complaints].join('\n'));
  } finally {
    await page.close();
  }
  assert.deepEqual(complaints, []);
}

/** In the page. */
function isReady() {
  return document.querySelector('event-list')?.state === 'ready';
}

/** In the page. */
function titles() {
  const { shadowRoot } = document.querySelector('event-list');
  return [...shadowRoot.querySelectorAll('article [part=link]')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent.trim());
}
