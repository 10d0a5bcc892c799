/** What a notice says, for contenders that have no words of their own. */
const timeZone = 'Europe/Berlin';
const days = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone });
const clocks = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone });

export const dateOf = ({ _event, date_published }) =>
  _event?.startDate ?? date_published;

export const dayOf = (item) => days.format(new Date(dateOf(item)));

/** When and where; nothing for news. */
export function meetingOf({ _event }) {
  if (!_event) return '';
  const [from, to] = [_event.startDate, _event.endDate].map((date) =>
    clocks.format(new Date(date)),
  );
  return `${from}–${to} Uhr, ${_event.location[0].name}`;
}
