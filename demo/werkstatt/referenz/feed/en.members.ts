import type { FeedWords } from './words.js';

type Members = Pick<FeedWords, 'group' | 'member' | 'other'>;

const zone = 'Name of the time zone: `Europe/Berlin`.';

export const members: Members = {
  group: {
    event: '_event',
    location: '_event.location, each place',
    organizer: '_event.organizer, each organiser',
    offers: '_event.offers, each offer',
    eventSchedule: '_event.eventSchedule, each rule',
  },
  member: {
    event: {
      about: 'Address of a description of this extension; not shown.',
      type: 'The kind of event in schema.org: `ExhibitionEvent`; not shown.',
      startDate: 'The start: a day or an instant.',
      endDate: 'The end; a whole day is included.',
      previousStartDate:
        'The start before it was moved, for *Moved to … (instead of …)*.',
      doorTime: 'When doors open, as an instant; not shown.',
      timeZone: `${zone} Else that of the feed, else that of the page, else Berlin.`,
      eventStatus: 'What became of it.',
      eventAttendanceMode: 'On site, online, or both.',
      location: 'Where it is: places, and addresses in the web.',
      organizer: 'Who invites; several are joined by “and”.',
      isAccessibleForFree: '`true` means: *Free entry*.',
      offers: 'Prices, and the way to register.',
      superEvent: 'The `id` of the series; each event is an item of its own.',
      eventSchedule:
        'How the series recurs. Not shown: each event is an item of its own.',
    },
    location: {
      type: 'A place to go to, or one in the web. The second needs `url`, the first a name or an address.',
      name: 'What it is called.',
      address:
        'Its address: a text, or street, postal code and town as in schema.org.',
      url: 'The place’s own page, or where one takes part online.',
      latitude: 'Latitude; without `url` the place leads to a map.',
      longitude: 'Longitude.',
    },
    organizer: {
      type: 'What kind of organiser; not shown.',
      name: 'What it is called.',
      url: 'Its website.',
      logo: 'Its logo, on the feed’s host.',
    },
    offers: {
      url: 'Where to register or to get tickets.',
      price: 'A number, or words: *8 to 12 euros*.',
      priceCurrency: 'The currency of the number: `EUR`.',
      availability: 'Whether there is anything left; not shown.',
    },
    eventSchedule: {
      repeatFrequency: 'The interval as a duration: `P1W` is each week.',
      byDay: 'On which days of the week.',
      startTime: 'The start, as a time of day.',
      endTime: 'The end, as a time of day.',
      startDate: 'The first day.',
      endDate: 'The last day.',
      exceptDate: 'Days that are left out.',
      scheduleTimezone: zone,
    },
  },
  other: {
    'feed._event.timeZone': `${zone} Of all events that have none of their own.`,
    'feed._event.calendar': 'The same events as iCalendar, to subscribe to.',
    'item._image.alt':
      'What the image shows; empty where it is mere decoration.',
    'item._image.creditText': 'Who made it, as the caption.',
    'item._image.width': 'Width in pixels, so that nothing jumps.',
    'item._image.height': 'Height in pixels.',
  },
};
