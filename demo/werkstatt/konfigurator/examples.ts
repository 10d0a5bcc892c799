import type { Settings } from './configuration.js';

/** To begin with, on the demo's own feed. */
export const EXAMPLES = {
  dates: {
    element: 'event-list',
    settings: { period: 'upcoming', limit: '5' },
  },
  news: { element: 'event-list', settings: { kind: 'news', limit: '5' } },
  calendar: {
    element: 'event-list',
    settings: {
      period: 'upcoming',
      'group-by': 'month',
      search: '',
      filters: '',
      reader: '',
    },
  },
  article: { element: 'event-card', settings: { item: 'fachtag-teilhabe' } },
  neighbours: {
    element: 'article-nav',
    settings: { item: 'fachtag-teilhabe' },
  },
  organizers: {
    element: 'organizer-footer',
    settings: { item: 'fachtag-teilhabe' },
  },
} as const satisfies Record<string, { element: string; settings: Settings }>;

export type Example = keyof typeof EXAMPLES;
