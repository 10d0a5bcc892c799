import { markupOf } from '../page/markup.js';
import { postsOf, rssOf } from './formats.mjs';

/**
 * Who is measured. Each has a page that shows the first `limit` items of a
 * feed:
 *
 * - `name`: its script is `<name>.page.js`, unless it brings `scripts`;
 * - `packages`: what its version is;
 * - `titles`: a selector for what has a title's text;
 * - `host`: whose shadow root they are in;
 * - `body`: the page's content; an empty box by default;
 * - `format`: what its server would make of the feed, if it reads another;
 * - `refresh`: reads the feed anew; the page's own by default;
 * - `lacks`: what it cannot show, a key of the report's words.
 */
export const contenders = [
  {
    name: 'static',
    title: 'static HTML',
    scripts: [],
    titles: '.title',
    body: ({ items }) => markupOf(items),
    refresh: null,
  },
  {
    name: 'vanilla-template',
    title: 'vanilla, template',
    titles: '.title',
  },
  {
    name: 'vanilla-inner-html',
    title: 'vanilla, innerHTML',
    titles: '.title',
  },
  { name: 'lit', title: 'Lit', packages: ['lit'], titles: '.title' },
  {
    name: 'aushang',
    title: 'Aushang',
    scripts: ['/dist/aushang.js'],
    host: 'event-list',
    titles: '[part=link]',
    body: (page) => listOf(page, ''),
    refresh: () => document.querySelector('event-list').refresh(),
  },
  {
    name: 'aushang-light',
    title: 'Aushang, light-dom',
    scripts: ['/dist/aushang.js'],
    titles: '[part=link]',
    body: (page) => listOf(page, 'light-dom'),
    refresh: () => document.querySelector('event-list').refresh(),
  },
  {
    name: 'fullcalendar',
    title: 'FullCalendar, list',
    packages: ['fullcalendar'],
    titles: '.title',
  },
  {
    name: 'event-calendar',
    title: '@event-calendar, list',
    packages: ['@event-calendar/core'],
    titles: '.title',
  },
  {
    name: 'schedule-x',
    title: 'Schedule-X, list',
    packages: ['@schedule-x/calendar'],
    titles: '.sx__list-event-title',
    lacks: 'schedule',
  },
  {
    name: 'mastodon',
    title: 'mastodon-embed-timeline',
    packages: ['@idotj/mastodon-embed-timeline'],
    titles: '.title',
    body: (page) =>
      boxOf(page, '<div id="mt"><div class="mt-body" role="feed"></div></div>'),
    format: postsOf,
  },
  {
    name: 'vanilla-rss',
    title: 'vanilla-rss',
    packages: ['vanilla-rss'],
    titles: '.title',
    format: rssOf,
  },
];

/** Who would be, and why not: a key of the report's words. */
export const unavailable = [
  { title: 'gancio-events', reason: 'npm' },
  { title: 'ote-events (OpenTechEvents)', reason: 'npm' },
];

/** Where a page's own script puts its list. */
export function boxOf({ feed, limit }, inner = '') {
  return `<div id="list" data-feed="${feed}" data-limit="${limit}">
    ${inner}</div>`;
}

function listOf({ feed, limit }, more) {
  return `<event-list feed="${feed}" limit="${limit}" ${more}></event-list>`;
}
