import { later as german } from './de.later.js';
import type { Language, LaterMessages } from './messages.js';

/** The sentences that a first paint doesn't need. */
export const laterOf = ({
  messages,
}: Pick<Language, 'messages'>): LaterMessages => messages.later ?? german;
