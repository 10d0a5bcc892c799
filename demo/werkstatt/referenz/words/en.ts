import type { ReferenceWords } from './words.js';

export const en: ReferenceWords = {
  title: 'Look it up',
  short: 'Reference',
  summary:
    'What there is and what it is called: each element with all that can be set, the format of the feed, ready recipes, and help when something does not work.',
  overview: 'Overview',
  contents: 'On this page',
  example: 'Example',
  code: (title) => `Code: ${title}`,
  result: (title) => `Result: ${title}`,
  all: 'All news of the district',

  examples: 'Examples',
  attributes: 'Attributes',
  attributesLead:
    'None is required, and a value that does not exist means the default. The language is that of the nearest `lang` above, as everywhere in HTML.',
  scripts: 'For scripts',
  events: 'Events',
  eventsLead:
    'All bubble and leave the shadow root: you can listen at `document`, too.',
  slots: 'Slots',
  parts: 'Parts for CSS',
  partsLead:
    'This is how your page’s CSS reaches what is in the element: `event-list::part(heading) { … }`.',
  states: 'States for CSS',
  tokens: 'Custom properties',
  tokensLead:
    'They hold where you set them: on `:root` for all elements, on an ancestor, or on the element itself.',

  name: 'Name',
  meaning: 'Meaning',
  standard: 'Default:',
  values: 'Values:',
  flag: 'Being there is enough.',
  property: 'In scripts:',
  detail: 'In its `detail`:',
  defaultSlot: '(without a name)',
};
