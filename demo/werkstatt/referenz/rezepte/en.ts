import type { RecipeWords } from './words.js';

export const en: RecipeWords = {
  title: 'Recipes',
  short: 'Recipes',
  summary:
    'To copy: what sites need most often, with a sentence on why it is done like this. Each recipe runs here, on example data.',
  once: 'Once a page',
  onceWhy:
    'This line loads the elements, from your own server. After it, put as many on the page as you like. The link in each element stays when something goes wrong: please leave it in. For WordPress and TYPO3 the configurator writes the lines.',
  recipe: {
    card: {
      title: 'One card on a home page',
      why: 'Without `item` the card shows what is newest. As a `teaser` it is as short as in a list; `heading-level` is one below the heading that it stands under, so that the page’s outline is right.',
    },
    sidebar: {
      title: 'A sidebar',
      why: 'Cards follow the width of their column, not that of the window: no CSS of your own is needed. `label` gives the list its heading, and the link below always stays. The ready look `themes/sidebar.css` is closer still.',
    },
    organizer: {
      title: 'One organiser’s events',
      why: 'The name is as the feed writes it; several are separated by commas. The list has each event that the organiser takes part in, beside others, too.',
    },
    feeds: {
      title: 'Two feeds in one list',
      why: 'Several addresses are separated by a space. What is in both comes once, and each item says where it is from. If one source fails, the others are there, and a line says so. A feed may also stand in the page itself, as the second one does here: its address is `#` and the `id`.',
    },
    article: {
      title: 'A page of your own for articles',
      why: 'Article, organisers and the ways to the neighbours load the feed but once together. `item` is fixed here; on your page leave it out if that page’s address is in the feed, or put in what your address says. Lists lead here by `item-url`.',
    },
    print: {
      title: 'A month’s programme for printing',
      why: 'Print this page: buttons, search and ways are gone, addresses are written out, and no card is cut in two. `limit` is large because nobody can press “show more” on paper, and the months give the programme its headings.',
    },
  },
};
