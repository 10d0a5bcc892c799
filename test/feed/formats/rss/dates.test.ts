import { expect } from 'chai';
import { itemOf } from './document.js';

const published = (text: string) =>
  itemOf(`<pubDate>${text}</pubDate>`).date_published;

describe('pubDate in RSS', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['Tue, 24 Nov 2026 09:00:00 +0100', '2026-11-24T09:00:00+01:00'],
    ['Tue, 24 Nov 2026 08:00:00 GMT', '2026-11-24T08:00:00+00:00'],
    ['24 Nov 2026 08:00 UT', '2026-11-24T08:00:00+00:00'],
    ['Tue, 24 Nov 26 08:00:00 Z', '2026-11-24T08:00:00+00:00'],
    ['Tue, 4 Aug 2026 08:00:00 EDT', '2026-08-04T08:00:00-04:00'],
    ['Tue, 24 Nov 2026 09:00:00 MEZ', '2026-11-24T09:00:00+01:00'],
    ['Tue, 4 Aug 2026 09:00:00 MESZ', '2026-08-04T09:00:00+02:00'],
    ['Di, 4 Aug 2026 09:00:00 CEST', '2026-08-04T09:00:00+02:00'],
    ['Tuesday, 24 November 2026 09:00:00 +0100', '2026-11-24T09:00:00+01:00'],
    ['Mo., 8. März 2027 09:00:00 +0100', '2027-03-08T09:00:00+01:00'],
    ['Di, 15 Dez 2026 09:00:00 +0100', '2026-12-15T09:00:00+01:00'],
    ['2026-11-24T09:00:00+01:00', '2026-11-24T09:00:00+01:00'],
    ['24.11.2026 09:00', '2026-11-24T09:00:00'],
  ];
  for (const [written, read] of examples) {
    it(`may be ${written}`, () => expect(published(written)).to.equal(read));
  }

  it('is absent where a system knows none', () => {
    for (const none of [
      'Mon, 01 Jan 0001 00:00:00 +0000',
      'Thu, 01 Jan 1970 00:00:00 GMT',
      'gestern',
      '',
    ]) {
      expect(published(none), none).to.be.undefined;
    }
  });

  it('is no date of an event', () => {
    const item = itemOf('<pubDate>Mon, 08 Mar 2027 18:00:00 +0100</pubDate>');
    expect(item._event).to.be.undefined;
  });

  it('may be called dc:date', () => {
    const item = itemOf('<dc:date>2026-11-24T09:00:00+01:00</dc:date>');
    expect(item.date_published).to.equal('2026-11-24T09:00:00+01:00');
  });
});

describe('a change in RSS', () => {
  it('is told by modules', () => {
    const item = itemOf('<atom:updated>2026-11-25T09:00:00Z</atom:updated>');
    expect(item.date_modified).to.equal('2026-11-25T09:00:00+00:00');
    expect(item.date_published).to.be.undefined;
  });
});
