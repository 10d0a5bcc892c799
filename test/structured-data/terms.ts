/** What schema.org and search engines ask of a type, as far as it is used. */
export interface Type {
  readonly required: readonly string[];
  /** Wanted, not needed. */
  readonly recommended: readonly string[];
  /** Further ones that schema.org has for the type. */
  readonly others?: readonly string[];
}

const COMMON = ['@id', 'url', 'inLanguage', 'keywords'];

const party: Type = {
  required: ['name'],
  recommended: ['url'],
  others: ['logo'],
};

/** Sub-types are checked as these. */
export const TYPES: Readonly<Record<string, Type>> = {
  Event: {
    required: ['name', 'startDate', 'location'],
    recommended: [
      'description',
      'endDate',
      'eventStatus',
      'eventAttendanceMode',
      'image',
      'offers',
      'organizer',
    ],
    others: [...COMMON, 'previousStartDate', 'doorTime', 'isAccessibleForFree'],
  },
  NewsArticle: {
    required: ['headline'],
    recommended: [
      'image',
      'datePublished',
      'dateModified',
      'author',
      'publisher',
    ],
    others: [...COMMON, 'description', 'mainEntityOfPage'],
  },
  ItemList: {
    required: ['itemListElement'],
    recommended: ['name', 'numberOfItems'],
  },
  ListItem: { required: ['position'], recommended: ['url', 'name', 'item'] },
  Place: {
    required: ['address'],
    recommended: ['name'],
    others: ['url', 'geo'],
  },
  VirtualLocation: { required: ['url'], recommended: [], others: ['name'] },
  PostalAddress: {
    required: ['addressLocality'],
    recommended: ['streetAddress', 'postalCode'],
  },
  GeoCoordinates: { required: ['latitude', 'longitude'], recommended: [] },
  Offer: { required: [], recommended: ['price', 'priceCurrency', 'url'] },
  Organization: party,
  Person: { ...party, others: ['image'] },
};

/** schema.org's sub-types that tests use. */
export const PARENTS: Readonly<Record<string, string>> = {
  EducationEvent: 'Event',
  ExhibitionEvent: 'Event',
  MusicEvent: 'Event',
  SocialEvent: 'Event',
  TheaterEvent: 'Event',
  BusinessEvent: 'Event',
  Festival: 'Event',
  EventSeries: 'Event',
  NGO: 'Organization',
  GovernmentOrganization: 'Organization',
};

const TERM = 'https://schema.org/';
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const isText = matches(/\S/);
const isAddress = matches(/^https?:\/\/[^\s<>"]+$/);
const isDate = (value: unknown) => matches(DATE)(value) || matches(TIME)(value);
const listOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(isOne);

/** What values look like; a property without a line here holds nodes. */
export const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  '@id': matches(/^(https?:\/\/[^\s<>"]+|#\S+)$/),
  name: isText,
  headline: (value) => isText(value) && (value as string).length <= 110,
  description: isText,
  url: isAddress,
  mainEntityOfPage: isAddress,
  logo: isAddress,
  image: (value) => isAddress(value) || listOf(isAddress)(value),
  startDate: isDate,
  endDate: isDate,
  previousStartDate: isDate,
  doorTime: matches(TIME),
  datePublished: isDate,
  dateModified: isDate,
  eventStatus: matches(
    /^https:\/\/schema\.org\/Event(Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)$/,
  ),
  eventAttendanceMode: (value) =>
    ['Offline', 'Online', 'Mixed'].some(
      (mode) => value === `${TERM}${mode}EventAttendanceMode`,
    ),
  isAccessibleForFree: (value) => typeof value === 'boolean',
  price: (value) => Number.isFinite(value) && (value as number) >= 0,
  priceCurrency: matches(/^[A-Z]{3}$/),
  latitude: (value) => Math.abs(value as number) <= 90,
  longitude: (value) => Math.abs(value as number) <= 180,
  inLanguage: matches(/^[a-z]{2,3}(-[a-z\d]+)*$/i),
  keywords: listOf(isText),
  position: (value) => Number.isInteger(value) && (value as number) > 0,
  numberOfItems: Number.isInteger,
  streetAddress: isText,
  postalCode: isText,
  addressLocality: isText,
};

/** The types of the nodes that a property holds; some hold words as well. */
export const RANGES: Readonly<Record<string, readonly string[]>> = {
  location: ['Place', 'VirtualLocation'],
  address: ['PostalAddress', 'text'],
  geo: ['GeoCoordinates'],
  organizer: ['Organization', 'Person'],
  author: ['Organization', 'Person'],
  publisher: ['Organization', 'Person'],
  offers: ['Offer'],
  itemListElement: ['ListItem'],
  item: ['reference'],
};
