/**
 * The one shape of an item: JSON Feed 1.1 with the extensions `_event` and
 * `_image`, after `normalise`. Names are the specifications' own.
 *
 * Dates are text in one of three forms: `2027-03-08` (a day),
 * `2027-03-08T18:00:00` (a wall clock, read in the item's zone) or
 * `2027-03-08T18:00:00+01:00` (an instant).
 *
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export interface Item {
  readonly id: string;
  readonly url?: string;
  readonly external_url?: string;
  /** Plain text; never HTML. */
  readonly title?: string;
  /** Foreign HTML: only `content/` may turn it into nodes. */
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly Party[];
  readonly tags?: readonly string[];
  /** BCP 47; the item's own, else its feed's. */
  readonly language?: string;
  readonly attachments?: readonly Attachment[];
  readonly _event?: EventDetails;
  readonly _image?: ImageDetails;
  /** The feed that the item came from; absent for the `items` property. */
  readonly _feed?: FeedDetails;
}

/** A person or an organisation: an author, or schema.org `organizer`. */
export interface Party {
  readonly type?: string;
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
}

/** JSON Feed 1.1, "attachments". */
export interface Attachment {
  readonly url: string;
  readonly mime_type?: string;
  readonly title?: string;
  readonly size_in_bytes?: number;
}

/** What an item says of its image; schema.org `ImageObject`, HTML `alt`. */
export interface ImageDetails {
  /** `''` is decorative; absent is unknown. */
  readonly alt?: string;
  readonly creditText?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** What every item knows of its feed. */
export interface FeedDetails {
  /** The address that it was read from. */
  readonly url: string;
  readonly title?: string;
  readonly home_page_url?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** Where the same events lie as iCalendar, to subscribe to. */
  readonly calendar?: string;
}

/** schema.org `eventStatus`, without the address before it. */
export type EventStatus =
  | 'EventScheduled'
  | 'EventCancelled'
  | 'EventPostponed'
  | 'EventRescheduled'
  | 'EventMovedOnline';

/** schema.org `eventAttendanceMode`, without the address before it. */
export type AttendanceMode =
  | 'OfflineEventAttendanceMode'
  | 'OnlineEventAttendanceMode'
  | 'MixedEventAttendanceMode';

/** The `_event` extension: schema.org `Event`, with JSCalendar's `timeZone`. */
export interface EventDetails {
  readonly type?: string;
  readonly startDate?: string;
  /** A day is the last one, included; an instant is when it ends. */
  readonly endDate?: string;
  readonly previousStartDate?: string;
  readonly doorTime?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly eventStatus?: EventStatus;
  readonly eventAttendanceMode?: AttendanceMode;
  readonly location?: readonly Place[];
  readonly organizer?: readonly Party[];
  readonly isAccessibleForFree?: boolean;
  readonly offers?: readonly Offer[];
  readonly superEvent?: string;
}

/** schema.org `Place` or `VirtualLocation`. */
export interface Place {
  readonly type: 'Place' | 'VirtualLocation';
  readonly name?: string;
  /** One line. */
  readonly address?: string;
  readonly url?: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** schema.org `Offer`. */
export interface Offer {
  readonly url?: string;
  /** A number in `priceCurrency`, or words. */
  readonly price?: number | string;
  /** ISO 4217. */
  readonly priceCurrency?: string;
}
