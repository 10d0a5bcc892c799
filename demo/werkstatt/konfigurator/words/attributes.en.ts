import type { AllAttributes } from './words.js';

/** What they do stands in the manifest. */
export const attributes: AllAttributes = {
  feed: { label: 'Address of the feed' },
  kind: {
    label: 'What',
    options: { all: 'everything', news: 'news', events: 'events' },
  },
  period: {
    label: 'When',
    options: { all: 'any time', upcoming: 'upcoming', past: 'past' },
  },
  from: { label: 'From this day' },
  to: { label: 'To this day' },
  tags: { label: 'Topics' },
  organizers: { label: 'Organisers' },
  exclude: { label: 'Without' },
  limit: { label: 'How many' },
  offset: { label: 'Skip' },
  sort: {
    label: 'Order',
    options: {
      '': 'as it fits',
      newest: 'newest first',
      oldest: 'oldest first',
      soonest: 'next event first',
    },
  },
  item: { label: 'Item' },
  label: { label: 'Heading' },
  variant: {
    label: 'How much',
    options: {
      full: 'everything',
      teaser: 'teaser',
      compact: 'title and date',
    },
  },
  'group-by': {
    label: 'Grouping',
    options: { none: 'none', month: 'by month' },
  },
  layout: {
    label: 'Layout',
    help: 'Short means title, time and place, without summary and image.',
    options: {
      list: 'one below the other',
      grid: 'in columns',
      compact: 'short',
    },
  },
  'heading-level': { label: 'Level of the headings' },
  images: {
    label: 'Images',
    options: {
      'same-host': 'those of the feed and your page',
      all: 'all',
      none: 'none',
    },
  },
  'previous-label': { label: 'Text before the earlier article' },
  'next-label': { label: 'Text before the later article' },
  search: { label: 'Search field' },
  filters: { label: 'Filters' },
  reader: { label: 'Open articles in the list' },
  'item-url': { label: 'Address of your article page' },
  target: { label: 'Where links open' },
  format: { label: 'Format of the feed' },
  'time-zone': { label: 'Time zone' },
  'refresh-every': { label: 'Reload every … minutes' },
  'structured-data': { label: 'For search engines' },
  'light-dom': { label: 'Without a shadow root' },
};
