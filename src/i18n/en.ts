import type { CompleteMessages } from './messages.js';

/** English. */
export const messages: CompleteMessages = {
  lang: 'en',
  dir: 'ltr',
  // Its dates and times stand beside those of Europe's other languages.
  locale: 'en-GB',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (next day)`,
  to: ' to ',
  runsUntil: (date) => `On until ${date}`,
  formerDate: 'formerly:',

  status: {
    EventCancelled: 'Cancelled',
    EventPostponed: 'Postponed',
    EventRescheduled: 'Rescheduled',
    EventMovedOnline: 'Now online',
  },
  newDateFollows: 'Postponed (new date to follow)',
  rescheduled: (to, from) => `Moved to ${to} (instead of ${from})`,
  online: 'Online',
  untitled: 'Untitled',
  newTab: '(opens in a new tab)',

  more: (count) => `Show ${count} more`,
  loading: 'Loading …',
  empty: 'There is nothing new here at the moment.',
  failed: 'The content cannot be reached at the moment.',

  later: {
    organizers: 'Organised by',
    free: 'Free entry',
    register: 'Register',
    attachments: 'Attachments',
    tags: 'Topics',
    updated: (date) => `Updated on ${date}`,
    embed: (host) => `External content at ${host}`,

    addEvent: 'Add to calendar',
    changeEvent: 'Update in calendar',
    eventSaved: 'The calendar file has been saved. Open it to add the event.',
    eventNotSaved: 'That did not work. Please try again.',
    subscribe: 'Subscribe to all events',
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'The link has been copied.',
    notCopied: (address) => `The link to copy: ${address}`,

    neighbours: 'More articles',
    previous: 'Previous article',
    next: 'Next article',

    back: 'Back to the list',
    gone: 'This item is no longer in the list.',

    running: 'Still running',
    coming: 'Coming up',
    undated: 'No date',

    search: 'Search',
    searchIn: (label) => `Search in: ${label}`,
    filters: (count) => (count ? `Filters (${count})` : 'Filters'),
    organizerFilter: 'Organisers',
    moreOptions: (count) => `${count} more`,
    chosen: 'Chosen filters',
    remove: (name) => `Remove ${name}`,
    reset: 'Reset everything',
    found: (count) => `${count} ${count === 1 ? 'item' : 'items'} found`,
    notFound: 'Nothing found.',

    moreShown: (added, shown, total) => `${added} more, ${shown} of ${total}`,
    loaded: 'Content loaded.',
    ready: (count) => `Loaded: ${count} ${count === 1 ? 'item' : 'items'}`,
    failure: {
      unreachable:
        'The source does not answer. Please try again in a few minutes.',
      'not-allowed':
        'The source does not allow this website to show its items.',
      blocked: 'This website does not permit the connection to the source.',
      refused: 'The source refused the request. Please try again later.',
      'not-found': 'There is nothing (any more) at this address.',
      busy: 'The source is out of order or overloaded at the moment. Please try again in a few minutes.',
      'not-a-feed': 'There is no readable list of items at this address.',
      empty: 'The source sent an empty answer.',
      expired: 'This source is no longer continued.',
      'too-large': 'The list is too large to be shown here.',
    },
    retry: 'Try again',
    source: (host) => `Go to the source: ${host}`,
    partly: (hosts) => `Cannot be reached at the moment: ${hosts}`,
    stale: (time) => `As of ${time}. A newer version could not be reached.`,
    inGerman: (language) =>
      `These items are not available in ${language}. They are shown in German.`,
  },
};
