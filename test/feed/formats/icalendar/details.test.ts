import { expect } from 'chai';
import { detailsOf, event, itemOf, read } from './calendar.js';

const START = 'DTSTART:20270308T170000Z';
const item = (...lines: string[]) => itemOf(START, ...lines);
const details = (...lines: string[]) => detailsOf(START, ...lines);

describe('an event in iCalendar', () => {
  it('has an id, an address, tags and a language', () => {
    const lines = event(
      START,
      'URL:https://a.example/1',
      'CATEGORIES:Bildung,Kaffee \\, Kuchen',
      'CATEGORIES:Lesung',
    ).replace('SUMMARY:A', 'SUMMARY;LANGUAGE=de:Lesung \\; Musik');
    const [found] = read(lines)!.items;
    expect(found).to.deep.include({
      id: '1',
      url: 'https://a.example/1',
      title: 'Lesung ; Musik',
      tags: ['Bildung', 'Kaffee , Kuchen', 'Lesung'],
      language: 'de',
    });
  });

  it('has no address that leads nowhere', () => {
    expect(item('URL:F').url).to.be.undefined;
    expect(item('URL:').url).to.be.undefined;
    expect(item('URL:www.a.example/1').url).to.equal('https://www.a.example/1');
  });

  it('was changed when it says so, and never published', () => {
    const stamp = 'DTSTAMP:20260103T000000Z';
    const created = 'CREATED:20260102T000000Z';
    const changed = 'LAST-MODIFIED:20260101T000000Z';
    const date = (...lines: string[]) => item(...lines).date_modified;
    expect(date(stamp, created, changed)).to.equal('2026-01-01T00:00:00+00:00');
    expect(date(stamp, created)).to.equal('2026-01-02T00:00:00+00:00');
    expect(date(stamp)).to.equal('2026-01-03T00:00:00+00:00');
    expect(item(stamp, created, changed).date_published).to.be.undefined;
  });

  it('may be called off, by its status or in its title', () => {
    expect(details('STATUS:CANCELLED').eventStatus).to.equal('EventCancelled');
    for (const status of ['TENTATIVE', 'CONFIRMED', 'X']) {
      expect(details(`STATUS:${status}`).eventStatus, status).to.be.undefined;
    }
    const [found] = read(
      event(START).replace('SUMMARY:A', 'SUMMARY:ABGESAGT: Lesung'),
    )!.items;
    expect(found!.title).to.equal('Lesung');
    expect(found!._event!.eventStatus).to.equal('EventCancelled');
  });

  it('has a place, with its position', () => {
    const { location } = details(
      'LOCATION:Kreishaus\\, Saal 1\\n12345 Ort',
      'GEO:51.2;7.6',
    );
    expect(location).to.deep.equal([
      {
        type: 'Place',
        name: 'Kreishaus, Saal 1, 12345 Ort',
        latitude: 51.2,
        longitude: 7.6,
      },
    ]);
  });

  it('may be online, too', () => {
    const url = 'https://meet.example/a';
    const online = { type: 'VirtualLocation', url };
    expect(details(`LOCATION:${url}`).location).to.deep.equal([online]);
    expect(
      details('LOCATION:Saal', `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${url}`)
        .location,
    ).to.deep.equal([{ type: 'Place', name: 'Saal' }, online]);
  });

  it('has an organiser by name, never by mail', () => {
    const organizer = (line: string) => details(line).organizer;
    expect(organizer('ORGANIZER;CN=Frau Amt:mailto:a@a.example')).to.deep.equal(
      [{ name: 'Frau Amt' }],
    );
    expect(
      organizer('ORGANIZER;CN="Amt, Kultur: a":https://a.example/'),
    ).to.deep.equal([{ name: 'Amt, Kultur: a', url: 'https://a.example/' }]);
    expect(organizer('ORGANIZER:mailto:a@a.example')).to.be.undefined;
    expect(organizer('ORGANIZER;CN=a@a.example:mailto:a@a.example')).to.be
      .undefined;
  });

  it('brings files', () => {
    const { image, attachments } = item(
      'ATTACH;FMTTYPE=application/pdf;FILENAME=Flyer.pdf:https://a.example/f',
      'ATTACH;FMTTYPE=image/png:https://a.example/a',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    );
    expect(image).to.equal('https://a.example/a');
    expect(attachments).to.deep.equal([
      {
        url: 'https://a.example/f',
        mime_type: 'application/pdf',
        title: 'Flyer.pdf',
      },
    ]);
    expect(item('IMAGE;VALUE=URI:https://a.example/b.png').image).to.equal(
      'https://a.example/b.png',
    );
  });

  it('does not say what its alarm says', () => {
    const found = item(
      'BEGIN:VALARM',
      'DESCRIPTION:Erinnerung',
      'SUMMARY:Alarm',
      'TRIGGER:P0D',
      'END:VALARM',
      'DESCRIPTION:Worum es geht',
    );
    expect(found.content_text).to.equal('Worum es geht');
    expect(found.title).to.equal('A');
  });
});
