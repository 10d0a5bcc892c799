/** Opens the editor for a new post, as a user does. */
export async function openEditor(browser, address, name) {
  const page = await browser.newPage();
  await page.goto(`${address}/wp-login.php`);
  // The page selects this field a moment after it has loaded.
  await page.waitForSelector('#user_login:focus');
  await page.type('#user_login', name);
  await page.type('#user_pass', name);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${address}/wp-admin/post-new.php`);
  return page;
}

/**
 * Adds the block, and fills its field in.
 *
 * @returns {Promise<string>} the post as it would be saved
 */
export async function writeBlock(page, feed) {
  await page.waitForFunction(
    () => globalThis.wp?.data && document.querySelector('.is-root-container'),
  );
  await page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    // The greeting for newcomers would lie over all.
    const greeting = ['core/edit-post', 'welcomeGuide', false];
    data.dispatch('core/preferences').set(...greeting);
    const block = blocks.createBlock('aushang/aushang');
    data.dispatch('core/block-editor').insertBlocks(block);
  });
  const label = await page.waitForSelector('::-p-text(Address of the feed)');
  await label.click();
  await page.keyboard.type(feed);
  return page.evaluate(() =>
    globalThis.wp.data.select('core/editor').getEditedPostContent(),
  );
}
