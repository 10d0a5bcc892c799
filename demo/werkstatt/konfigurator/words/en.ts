import { messages } from '../../../../src/i18n/en.js';
import { attributes } from './attributes.en.js';
import type { ConfiguratorWords } from './words.js';

export const en: ConfiguratorWords = {
  title: 'Set up an element',
  short: 'Configurator',
  summary:
    'Choose what your page is to show, look at it, and copy the lines that go into your page.',
  attributes,
  failure: messages.later.failure,

  settings: 'Set',
  examples: 'Try an example',
  example: {
    dates: 'Next events',
    news: 'News',
    calendar: 'Calendar with a search',
    article: 'One article',
    neighbours: 'Ways to the neighbours',
    organizers: 'The organisers',
  },
  element: 'Element',
  elements: {
    'event-list': 'List of news and events',
    'event-card': 'One article',
    'article-nav': 'Previous and next article',
    'organizer-footer': 'Organisers of an article',
  },
  group: {
    content: 'What is shown',
    look: 'What it looks like',
    use: 'What can be done with it',
    rest: 'More',
  },
  set: (group, count) => (count ? `${group} (${count} changed)` : group),
  standard: (value) => `${value} (default)`,
  noFeed:
    'There is nothing to see yet: give the address of a feed, or try an example.',

  page: 'Look at it',
  language: 'Language of the page',
  languageHelp:
    'To try it out. On your page its own `lang` counts; nothing of this is copied.',
  plainGerman: 'German in plain words',
  direction: 'Direction of the page',
  directions: {
    '': 'that of this page',
    ltr: 'left to right',
    rtl: 'right to left',
  },

  snippet: 'Copy',
  kind: 'Where to',
  kinds: {
    module: 'HTML page',
    pinned: 'HTML page, all checked',
    classic: 'without type="module"',
    placeholder: 'CMS that strips tags',
    wordpress: 'WordPress',
    typo3: 'TYPO3',
  },
  kindHelp: {
    module: 'Where it is to be seen. The script is needed once a page.',
    pinned:
      'With hashes for the parts, too, that the script brings later. The list must come before all modules of the page; browsers that don’t know it load the parts unchecked.',
    classic: 'For systems that strip `type="module"`.',
    placeholder:
      'A `<div>` survives nearly every editor; the script goes once into the page’s template.',
    wordpress:
      'With the plugin “Aushang”: into the text, as a block “Shortcode”. It brings the script.',
    typo3:
      'Into `Resources/Private/Templates/Aushang.html` of the extension “Aushang”, which brings the script.',
  },
  base: 'Where the files of Aushang are',
  baseHelp:
    'The folder of your server that you have copied `dist/` to. With the version in its name nothing there ever changes, and the hash stays right.',
  link: 'Link, should the feed be missing',
  linkHelp:
    'Is there when nothing can be loaded; without an address it leads to the home page of the feed’s host.',
  all: (host) => `All news and events at ${host}`,
  policy: 'Content-Security-Policy',
  policyHelp:
    'If your site has such a policy, it must allow this. If it has none, there is nothing to do.',
  policyImages:
    'The hosts of the images are those that the feed names now; tomorrow there may be others.',
  address: 'Hand on',
  addressLabel: 'Address of this page',
  addressHelp: 'The address of this page has everything that is set here.',
};
