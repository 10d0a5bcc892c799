import { EventList } from 'aushang/event-list';

customElements.define('event-list', EventList);
