import { css, html, nothing } from 'lit';
import { summaryOf, titleOf, wordsOf } from '../../content/text.js';
import { eventTime } from '../../dates/event-time.js';
import { blockDate, shownDate } from '../../dates/item-dates.js';
import { zonesOf } from '../../dates/item-zones.js';
import { HOME_ZONE, toWall } from '../../dates/zones.js';
import { organizersOf, select } from '../../feed/select.js';
import { inOrder } from '../../feed/order.js';
import { liveRegion } from '../../page/live-region.js';
import { cardTemplate, teaserTemplate } from './card.template.js';
import { addressOf, imageOf, languageOf } from './context.js';
import { messageTemplate } from './states.template.js';
import { metaTemplate } from './meta.template.js';

/**
 * What lazy views get of the first paint's code: as an argument, for a chunk
 * that imported it would load the entry a second time under another address.
 */
export const kit = {
  HOME_ZONE,
  addressOf,
  blockDate,
  cardTemplate,
  css,
  eventTime,
  html,
  imageOf,
  inOrder,
  liveRegion,
  messageTemplate,
  metaTemplate,
  nothing,
  organizersOf,
  select,
  shownDate,
  summaryOf,
  languageOf,
  teaserTemplate,
  titleOf,
  toWall,
  wordsOf,
  zonesOf,
};

export type Kit = typeof kit;
