import type { RawFeed } from '../helpers/feeds.js';

/**
 * An item whose every text is hostile.
 *
 * @param address - What stands where an address belongs.
 */
export const hostileItem = (
  payload: string,
  index: number,
  address = 'javascript:hit()',
): RawFeed & { id: string } => ({
  id: `${index} ${payload}`,
  url: payload,
  external_url: `javascript:hit()//${index}`,
  title: payload,
  summary: payload,
  content_text: payload,
  image: address,
  language: payload,
  authors: [{ name: payload, url: address, avatar: payload }],
  tags: [payload],
  date_published: payload,
  attachments: [
    { url: address, mime_type: payload, title: payload },
    { url: `https://a.example/${index}.pdf`, title: payload },
  ],
  _image: { alt: payload, creditText: payload, width: payload },
  _event: {
    startDate: '2026-11-28',
    timeZone: payload,
    eventStatus: payload,
    location: [{ name: payload, address: payload, url: address }, payload],
    organizer: [{ name: payload, url: address, logo: payload }],
    offers: [{ url: address, price: payload }],
  },
});
