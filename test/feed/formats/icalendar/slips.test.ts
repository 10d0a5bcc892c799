import { expect } from 'chai';
import { calendar, event, read } from './calendar.js';

const GOOD = event('DTSTART:20270308').replace('UID:1', 'UID:2');
const titles = (text: string) => read(text)!.items.map(({ title }) => title);

describe('a slip in iCalendar', () => {
  for (const [what, slip] of Object.entries({
    'a line without a name': 'das ist keine Zeile',
    'an empty line': '',
    'a parameter without an end': 'DESCRIPTION;ALTREP="a:B',
    'a rule of nonsense': 'RRULE:FREQ=MANCHMAL',
    'a rule with nonsense in it': 'RRULE:FREQ=WEEKLY;BYDAY=XX;COUNT=x',
    'a rule against the rules': 'RRULE:FREQ=WEEKLY;BYMONTHDAY=1',
    'an empty rule': 'RRULE:',
    'an exception of nonsense': 'EXDATE:nie',
    'bytes of nothing': '\u0000\u0001:\u0002;=',
    'a length of nonsense': 'DURATION:lange',
  })) {
    it(`costs nothing but itself: ${what}`, () => {
      const { items } = read(calendar(event('DTSTART:20270301', slip), GOOD))!;
      const starts = items.map(({ _event }) => _event!.startDate);
      expect(starts).to.deep.equal(['2027-03-01', '2027-03-08']);
    });
  }

  it('in the start leaves an event without a date, and is reported', () => {
    for (const start of ['DTSTART:bald', 'DTSTART:20271345', 'X:1']) {
      const { items, problems } = read(calendar(event(start), GOOD))!;
      expect(items, start).to.have.length(2);
      expect(items[0]!._event?.startDate).to.be.undefined;
      expect(problems).to.deep.equal([{ index: 0, what: 'no-start' }]);
    }
  });

  it('may be an end that is missing', () => {
    const open = event('DTSTART:20270301').replace('END:VEVENT', '');
    expect(titles(calendar(open, GOOD))).to.have.length(2);
    expect(titles(`BEGIN:VCALENDAR\n${GOOD}`)).to.have.length(1);
  });

  it('may be a missing UID', () => {
    const text = (day: string) =>
      event(`DTSTART:${day}`).replace('UID:1\r\n', '');
    const { items } = read(calendar(text('20270301'), text('20270302')))!;
    expect(items.map(({ id }) => id)).to.deep.equal([
      'A#2027-03-01',
      'A#2027-03-02',
    ]);
  });

  it('may be one UID for several events', () => {
    const { items } = read(
      calendar(event('DTSTART:20270301'), event('DTSTART:20270302')),
    )!;
    expect(items.map(({ id }) => id)).to.deep.equal(['1', '1#2027-03-02']);
  });

  it('may be the wrong line ends', () => {
    for (const end of ['\n', '\r', '\r\n\r\n']) {
      const text = calendar(event('DTSTART:20270301', 'DESCRIPTION:A'), GOOD);
      expect(titles(text.replaceAll('\r\n', end))).to.have.length(2);
    }
  });

  it('may be names in small letters', () => {
    const text = calendar(
      'begin:vevent',
      'summary:A',
      'dtstart:20270301',
      'end:vevent',
    );
    expect(titles(text)).to.deep.equal(['A']);
  });
});

describe('a calendar', () => {
  it('has a name, a zone and maybe several parts', () => {
    const text =
      calendar(
        'X-WR-CALNAME:Ort\\, Termine',
        'X-WR-TIMEZONE:Europe/Zurich',
        GOOD,
      ) + calendar(event('DTSTART:20270301'));
    const feed = read(text)!;
    expect(feed.title).to.equal('Ort, Termine');
    expect(feed.timeZone).to.equal('Europe/Zurich');
    expect(feed.items).to.have.length(2);
  });

  it('is not at home in UTC', () => {
    expect(read(calendar('X-WR-TIMEZONE:UTC', GOOD))!.timeZone).to.be.undefined;
  });

  it('may be empty', () => {
    expect(read(calendar())!.items).to.be.empty;
  });

  it('has neither tasks nor other people’s time', () => {
    const text = calendar(
      'BEGIN:VTODO',
      'SUMMARY:Aufgabe',
      'END:VTODO',
      'BEGIN:VFREEBUSY',
      'END:VFREEBUSY',
    );
    expect(read(text)!.items).to.be.empty;
  });

  it('is nothing else', () => {
    for (const text of ['', '{}', '<html></html>', 'BEGIN:VCARD\nEND:VCARD']) {
      expect(read(text), text).to.be.undefined;
    }
  });
});
