import type {
  Attachment,
  EventDetails,
  ImageDetails,
  Item,
  Offer,
  Party,
  Place,
} from '../model/item.js';

/** What a member of the model is; it decides what may be wrong with it. */
export type Kind =
  | 'address'
  | 'currency'
  | 'date'
  | 'flag'
  | 'html'
  | 'id'
  | 'image'
  | 'language'
  | 'mode'
  | 'number'
  | 'place'
  | 'plain'
  | 'postal'
  | 'price'
  | 'status'
  | 'text'
  | 'zone'
  | Shape
  | List;

/** An object. */
export interface Shape {
  readonly members: Members;
  /** Other names that are read, and what is meant by them. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What is known, but has no place in an embed. */
  readonly unshown?: readonly string[];
  /** An object in it whose members count as its own. */
  readonly inner?: string;
  /** Whether it may have members that nobody here knows. */
  readonly isOpen?: boolean;
}

/** A list of objects or words. */
export interface List {
  readonly each: Shape | 'plain';
  /** Without it an entry is nothing. */
  readonly needs: string;
}

export type Members = Readonly<Record<string, Kind>>;

/** Whatever the model gets must be known here, or it doesn't compile. */
type Complete<T> = Readonly<Record<keyof T, Kind>>;

const PARTY: Shape = {
  members: {
    name: 'plain',
    type: 'text',
    url: 'address',
    logo: 'image',
  } satisfies Complete<Party>,
  aliases: { avatar: 'logo' },
  isOpen: true,
};

const parties: List = { each: PARTY, needs: 'name' };

const ATTACHMENT: Shape = {
  members: {
    url: 'address',
    mime_type: 'text',
    title: 'plain',
    size_in_bytes: 'number',
  } satisfies Complete<Attachment>,
  unshown: ['duration_in_seconds'],
  isOpen: true,
};

const IMAGE: Shape = {
  members: {
    alt: 'plain',
    creditText: 'plain',
    width: 'number',
    height: 'number',
  } satisfies Complete<ImageDetails>,
  unshown: ['license', 'about'],
};

const PLACE: Shape = {
  members: {
    type: 'place',
    name: 'plain',
    address: 'postal',
    url: 'address',
    latitude: 'number',
    longitude: 'number',
  } satisfies Complete<Place>,
  inner: 'geo',
  isOpen: true,
};

const OFFER: Shape = {
  members: {
    url: 'address',
    price: 'price',
    priceCurrency: 'currency',
  } satisfies Complete<Offer>,
  isOpen: true,
};

const EVENT: Shape = {
  members: {
    type: 'text',
    startDate: 'date',
    endDate: 'date',
    previousStartDate: 'date',
    doorTime: 'date',
    timeZone: 'zone',
    eventStatus: 'status',
    eventAttendanceMode: 'mode',
    location: { each: PLACE, needs: 'name, address, url' },
    organizer: parties,
    isAccessibleForFree: 'flag',
    offers: { each: OFFER, needs: 'url, price' },
    superEvent: 'text',
  } satisfies Complete<EventDetails>,
  aliases: {
    start: 'startDate',
    end: 'endDate',
    timezone: 'timeZone',
    organizers: 'organizer',
    status: 'eventStatus',
  },
  unshown: ['about', '$schema', 'eventSchedule'],
};

/** JSON Feed 1.1, "items". */
export const ITEM: Shape = {
  members: {
    id: 'id',
    url: 'address',
    external_url: 'address',
    title: 'plain',
    content_html: 'html',
    content_text: 'text',
    summary: 'plain',
    image: 'image',
    date_published: 'date',
    date_modified: 'date',
    authors: parties,
    tags: { each: 'plain', needs: 'text' },
    language: 'language',
    attachments: { each: ATTACHMENT, needs: 'url' },
    _event: EVENT,
    _image: IMAGE,
  } satisfies Complete<Omit<Item, '_feed'>>,
  aliases: { author: 'authors', banner_image: 'image' },
};

/** JSON Feed 1.1, "top-level"; what is about its items, and not they. */
export const FEED: Shape = {
  members: {
    title: 'plain',
    home_page_url: 'address',
    authors: parties,
    language: 'language',
  },
  aliases: { author: 'authors' },
  unshown: [
    'version',
    'items',
    'feed_url',
    'next_url',
    'description',
    'user_comment',
    'icon',
    'favicon',
    'expired',
    'hubs',
  ],
};

/** `_event` of a feed. */
export const FEED_EVENT: Shape = {
  members: { timeZone: 'zone', calendar: 'address' },
  unshown: ['about', '$schema'],
};
