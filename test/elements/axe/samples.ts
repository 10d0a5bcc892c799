import {
  addressOf,
  answer,
  event,
  jsonFeed,
  news,
} from '../../helpers/feeds.js';
import { noticeFeed } from '../../helpers/notice.js';

const rich = event(
  {
    startDate: '2026-12-03T19:00:00+01:00',
    endDate: '2026-12-03T20:30:00+01:00',
    eventStatus: 'EventCancelled',
    location: [
      { type: 'Place', name: 'Kreishaus', latitude: 50.7, longitude: 12.5 },
      { type: 'VirtualLocation', url: 'https://stream.example/' },
    ],
    offers: [{ url: 'https://www.landkreis.example/karten', price: 5 }],
    organizer: ['A', { name: 'B', url: 'https://b.example/' }],
  },
  {
    content_html: `<h1>Programm</h1><p>Text mit <a href="/x">Link</a>.</p>
      <table><tr><th>Zeit<td>19 Uhr</table>
      <iframe src="https://video.example/1"></iframe>`,
    tags: ['Lesung', 'Frauen'],
    date_modified: '2026-02-20T09:00:00+01:00',
    attachments: [
      { url: 'https://www.landkreis.example/f.pdf', size_in_bytes: 312000 },
    ],
  },
);
const arabic = {
  id: 'ar',
  title: 'صباح النساء: قهوة وحديث',
  summary: 'لقاء مفتوح للنساء',
  language: 'ar',
  url: 'https://www.landkreis.example/ar',
};

const mixed = addressOf(jsonFeed([rich, arabic, ...news(12)]));
const one = `feed="${mixed}" item="event"`;

/** One of each element in each state and variant. */
export const samples: Readonly<Record<string, string>> = {
  'a list': `<event-list feed="${mixed}">`,
  'a list with a heading': `<event-list feed="${mixed}" label="Aktuelles">`,
  'a list in English': `<event-list feed="${mixed}" lang="en">`,
  'a list in Arabic surroundings': `<div lang="ar" dir="rtl"><event-list feed="${mixed}">`,
  'an empty list': `<event-list feed="${addressOf(jsonFeed([]))}">`,
  'a failed list': `<event-list feed="${answer({ status: '404' })}"><a href="/">Alle</a>`,
  'a full card': `<event-card ${one}>`,
  'a teaser': `<event-card ${one} variant="teaser">`,
  'a compact card': `<event-card ${one} variant="compact">`,
  organisers: `<organizer-footer ${one}>`,
  neighbours: `<article-nav feed="${addressOf(noticeFeed())}" item="netzwerktreffen">`,
};
