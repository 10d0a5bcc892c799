import { expect } from 'chai';
import { feedOf, itemOf } from './document.js';

describe('an entry of Atom', () => {
  it('has an id, two dates, tags and a language', () => {
    const item = itemOf(
      `<published>2026-05-26T12:29:29Z</published>
       <updated>2026-08-21T14:47:13.000+02:00</updated>
       <category term="cdu" label="CDU"/><category term="Antrag"/>`,
      'xml:lang="de"',
    );
    expect(item).to.deep.include({
      id: 'urn:1',
      title: 'A',
      date_published: '2026-05-26T12:29:29+00:00',
      date_modified: '2026-08-21T14:47:13+02:00',
      tags: ['CDU', 'Antrag'],
      language: 'de',
    });
  });

  it('may speak another language than its feed', () => {
    const { items } = feedOf(
      '<entry xml:lang="ar"><id>1</id><title>A</title></entry>',
      'xml:lang="de"',
    );
    expect(items[0]!.language).to.equal('ar');
  });

  it('leads to its page', () => {
    for (const links of [
      '<link href="https://a.example/1"/>',
      '<link rel="self" href="https://a.example/1.atom"/><link rel="alternate" href="https://a.example/1"/>',
      '<link rel="alternate" type="application/json" href="https://a.example/1.json"/><link rel="alternate" type="text/html" href="https://a.example/1"/>',
      '<content src="https://a.example/1" type="text/html"/>',
    ]) {
      const { url, attachments } = itemOf(links);
      expect(url, links).to.equal('https://a.example/1');
      expect(attachments).to.be.undefined;
    }
  });

  it('brings files', () => {
    const item = itemOf(`
      <link rel="enclosure" type="image/png" href="https://a.example/a.png"/>
      <link rel="enclosure" type="application/pdf" href="https://a.example/b.pdf" length="9" title="Vorlage"/>`);
    expect(item.image).to.equal('https://a.example/a.png');
    expect(item.attachments).to.deep.equal([
      {
        url: 'https://a.example/b.pdf',
        mime_type: 'application/pdf',
        title: 'Vorlage',
        size_in_bytes: 9,
      },
    ]);
  });

  it('has its own authors, else those of the feed', () => {
    const own = itemOf(
      '<author><name>Jane</name><uri>https://a.example/jane</uri><email>j@a.example</email></author><author><name>Joe</name></author>',
    );
    expect(own.authors).to.deep.equal([
      { name: 'Jane', url: 'https://a.example/jane' },
      { name: 'Joe' },
    ]);
    const { items } = feedOf(
      '<author><name>Amt</name></author><entry><id>1</id><title>A</title></entry>',
    );
    expect(items[0]!.authors).to.deep.equal([{ name: 'Amt' }]);
  });

  it('may be an event by Google’s module or xCal', () => {
    const { _event } = itemOf(
      `<gd:when xmlns:gd="http://schemas.google.com/g/2005" startTime="2027-03-08T18:00:00+01:00" endTime="2027-03-08T20:00:00+01:00"/>
       <gd:where xmlns:gd="http://schemas.google.com/g/2005" valueString="Rathaus"/>`,
    );
    expect(_event).to.deep.equal({
      startDate: '2027-03-08T18:00:00+01:00',
      endDate: '2027-03-08T20:00:00+01:00',
      location: [{ type: 'Place', name: 'Rathaus' }],
    });
    const xcal =
      '<x:dtstart xmlns:x="urn:ietf:params:xml:ns:xcal">20270308T180000</x:dtstart>';
    expect(itemOf(xcal)._event?.startDate).to.equal('2027-03-08T18:00:00');
  });

  it('may be one of Atom 0.3', () => {
    const item = itemOf(
      '<issued>2026-05-26T12:29:29Z</issued><modified>2026-05-27T12:29:29Z</modified>',
    );
    expect(item.date_published).to.equal('2026-05-26T12:29:29+00:00');
    expect(item.date_modified).to.equal('2026-05-27T12:29:29+00:00');
  });
});
