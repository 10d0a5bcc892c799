export { ArticleNav } from './elements/article-nav/article-nav.js';
export { EventCard } from './elements/event-card/event-card.js';
export { EventList } from './elements/event-list/event-list.js';
export { OrganizerFooter } from './elements/organizer-footer/organizer-footer.js';
export { FeedError } from './feed/feed-error.js';
export type * from './model/feed.js';
export type * from './model/item.js';
export {
  AushangErrorEvent,
  AushangLoadEvent,
  AushangOpenEvent,
} from './page/events.js';
export { register } from './register.js';
export { VERSION } from './version.js';
