/** What snippets name, as nobody's site is called. */
export const SITE = 'https://www.landkreis.example/news';
export const FEED = `${SITE}.json`;
export const ARTICLE = '/artikel?id={id}';

/** What is shown instead, seen from a page below `referenz/`. */
export const DEMO = '../../../../demo/';
export const DEMO_FEED = `${DEMO}feed.json`;
export const DEMO_ARTICLE = `${DEMO}artikel.html?id={id}`;
