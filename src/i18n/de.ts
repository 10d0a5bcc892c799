import type { Messages } from './messages.js';

/** German, for a first paint; `de.later.ts` has the rest. */
export const messages: Messages = {
  lang: 'de',
  dir: 'ltr',

  comma: ', ',
  // DIN 5008: the unit stays with its number.
  clock: (time) => `${time}\u00a0Uhr`,
  clockRange: (from, to) => `${from}–${to.replace(/^00:00/, '24:00')}\u00a0Uhr`,
  overnight: (from, to) => `${from} – ${to}\u00a0Uhr (Folgetag)`,
  to: ' bis ',
  runsUntil: (date) => `Läuft noch bis ${date}`,
  formerDate: 'bisher:',

  status: {
    EventCancelled: 'Abgesagt',
    EventPostponed: 'Verschoben',
    EventRescheduled: 'Verlegt',
    EventMovedOnline: 'Jetzt online',
  },
  newDateFollows: 'Verschoben (neuer Termin folgt)',
  rescheduled: (to, from) => `Verlegt auf ${to} (statt ${from})`,
  online: 'Online',
  untitled: 'Ohne Titel',
  newTab: '(öffnet in neuem Tab)',

  more: (count) => `${count} weitere anzeigen`,
  loading: 'Inhalte werden geladen …',
  empty: 'Zurzeit gibt es hier nichts Neues.',
  failed: 'Die Inhalte sind gerade nicht erreichbar.',
};
