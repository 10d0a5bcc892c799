/** What is tried under each policy, in words. */
export const FEATURES = {
  list: 'the list',
  styles: 'styles',
  images: 'images',
  search: 'search',
  reader: 'articles in the list',
  html: 'HTML in articles',
  purify: 'HTML in articles where the browser has no `setHTML` (Safari)',
  calendar: 'calendar files',
  link: 'a link to copy',
};
