import { expect } from 'chai';
import { itemOf } from './document.js';

describe('an event in RSS', () => {
  it('is told by the event module', () => {
    const { _event, date_published } = itemOf(`
      <pubDate>Wed, 20 Jan 2027 09:00:00 +0100</pubDate>
      <ev:startdate>2027-03-08T18:00:00+01:00</ev:startdate>
      <ev:enddate>2027-03-08T20:30:00+01:00</ev:enddate>
      <ev:location>Kreishaus &amp;amp; Saal</ev:location>
      <ev:organizer>Gleichstellungsstelle</ev:organizer>`);
    expect(_event).to.deep.equal({
      startDate: '2027-03-08T18:00:00+01:00',
      endDate: '2027-03-08T20:30:00+01:00',
      location: [{ type: 'Place', name: 'Kreishaus & Saal' }],
      organizer: [{ name: 'Gleichstellungsstelle' }],
    });
    expect(date_published).to.equal('2027-01-20T09:00:00+01:00');
  });

  it('may take days; the last one is included', () => {
    const { _event } = itemOf(
      '<ev:startdate>2027-03-08</ev:startdate><ev:enddate>2027-03-10</ev:enddate>',
    );
    expect(_event).to.deep.equal({
      startDate: '2027-03-08',
      endDate: '2027-03-10',
    });
  });

  it('is told by xCal, in its basic form', () => {
    const { _event } = itemOf(`
      <xCal:dtstart>20270308T170000Z</xCal:dtstart>
      <xCal:dtend>20270308T193000Z</xCal:dtend>
      <xCal:location>Rathaus</xCal:location>`);
    expect(_event).to.deep.equal({
      startDate: '2027-03-08T17:00:00+00:00',
      endDate: '2027-03-08T19:30:00+00:00',
      location: [{ type: 'Place', name: 'Rathaus' }],
    });
  });

  it('ends, in xCal, the day before the end', () => {
    const { _event } = itemOf(
      '<xCal:dtstart>20270301</xCal:dtstart><xCal:dtend>2027-03-01</xCal:dtend>',
    );
    expect(_event?.startDate).to.equal('2027-03-01');
    const until = (end: string) =>
      itemOf(
        `<xCal:dtstart>2027-02-26</xCal:dtstart><xCal:dtend>${end}</xCal:dtend>`,
      )._event?.endDate;
    expect(until('20270301')).to.equal('2027-02-28');
    expect(until('2027-03-02')).to.equal('2027-03-01');
  });

  it('may be a place on the map', () => {
    const { _event } = itemOf(`
      <ev:startdate>2027-03-08</ev:startdate><ev:location>Platz</ev:location>
      <georss:point>51.2 7.6</georss:point>`);
    expect(_event?.location).to.deep.equal([
      { type: 'Place', name: 'Platz', latitude: 51.2, longitude: 7.6 },
    ]);
  });

  it('may be called off in its title or by xCal', () => {
    const item = itemOf('<ev:startdate>2027-03-08</ev:startdate>').title;
    expect(item).to.equal('A');
    const { _event } = itemOf(
      '<xCal:dtstart>20270308</xCal:dtstart><xCal:status>CANCELLED</xCal:status>',
    );
    expect(_event?.eventStatus).to.equal('EventCancelled');
  });

  it('is not made of a place alone', () => {
    expect(itemOf('<ev:location>Rathaus</ev:location>')._event).to.be.undefined;
  });
});
