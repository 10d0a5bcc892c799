import { expect } from 'chai';
import { calendar, event, read } from './calendar.js';

const WEEKLY = event(
  'DTSTART;TZID=Europe/Berlin:20270308T180000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
);

const changed = (...lines: string[]) =>
  read(calendar(WEEKLY, event(...lines)))!.items.map(({ id, _event }) => [
    id,
    _event!.startDate,
    ...(_event!.eventStatus ? [_event!.eventStatus] : []),
  ]);

describe('a date of a series that is changed', () => {
  for (const id of [
    ';TZID=Europe/Berlin:20270315T180000',
    ':20270315T170000Z',
    ';VALUE=DATE:20270315',
  ]) {
    it(`stands instead of the one it names: RECURRENCE-ID${id}`, () => {
      const items = changed(
        `RECURRENCE-ID${id}`,
        'DTSTART;TZID=Europe/Berlin:20270316T190000',
      );
      expect(items).to.deep.equal([
        ['1#2027-03-08', '2027-03-08T18:00:00'],
        ['1#2027-03-22', '2027-03-22T18:00:00'],
        ['1#2027-03-15', '2027-03-16T19:00:00'],
      ]);
    });
  }

  it('may be cancelled alone', () => {
    const items = changed(
      'RECURRENCE-ID:20270315T170000Z',
      'DTSTART;TZID=Europe/Berlin:20270315T180000',
      'STATUS:CANCELLED',
    );
    expect(items[2]).to.deep.equal([
      '1#2027-03-15',
      '2027-03-15T18:00:00',
      'EventCancelled',
    ]);
  });

  it('may be one of days, named by a time', () => {
    const { items } = read(
      calendar(
        event(
          'DTSTART;VALUE=DATE:20270308',
          'DTEND;VALUE=DATE:20270309',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
        event(
          'RECURRENCE-ID;TZID=W. Europe Standard Time:20270315T000000',
          'DTSTART;VALUE=DATE:20270316',
          'DTEND;VALUE=DATE:20270317',
        ),
      ),
    )!;
    expect(items.map(({ _event }) => _event!.startDate)).to.deep.equal([
      '2027-03-08',
      '2027-03-16',
    ]);
  });

  it('may come before its series, or without it', () => {
    const one = event(
      'RECURRENCE-ID:20270315T170000Z',
      'DTSTART:20270316T170000Z',
    );
    const ids = (...lines: string[]) =>
      read(calendar(...lines))!.items.map(({ id }) => id);
    expect(ids(one, WEEKLY)).to.deep.equal([
      '1#2027-03-15',
      '1#2027-03-08',
      '1#2027-03-22',
    ]);
    expect(ids(one)).to.deep.equal(['1#2027-03-15']);
  });

  it('leaves other series alone', () => {
    const other = event(
      'RECURRENCE-ID:20270315T170000Z',
      'DTSTART:20270316T170000Z',
    ).replace('UID:1', 'UID:2');
    const { items } = read(calendar(WEEKLY, other))!;
    expect(items).to.have.length(4);
  });
});
