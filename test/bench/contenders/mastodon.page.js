import * as timeline from '@idotj/mastodon-embed-timeline';
import '@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css';
import { box, limit } from '../page/feed.js';

const list = new timeline.Init({
  mtContainerId: box.firstElementChild.id,
  instanceUrl: `${location.origin}${box.dataset.feed}`,
  maxNbPostFetch: `${limit}`,
  maxNbPostShow: `${limit}`,
  dateFormatLocale: 'de',
  hideEmojos: true,
  hideCounterBar: true,
});

globalThis.refresh = () => list.mtUpdate();
