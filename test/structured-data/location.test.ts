import { expect } from 'chai';
import { eventWith, nodeOf } from './written.js';

const modeOf = (details: Record<string, unknown>) =>
  String(eventWith(details).eventAttendanceMode).replace(/^.*\//, '');

describe('an event’s place for machines', () => {
  it('has a name, an address in parts and coordinates', () => {
    const location = {
      name: 'Kreishaus',
      address: {
        streetAddress: 'Am Markt 1',
        postalCode: '12345',
        addressLocality: 'Musterhausen',
      },
      url: 'https://kreishaus.example/',
      latitude: 50.7,
      longitude: 12.5,
    };
    expect(eventWith({ location }).location).to.deep.equal({
      '@type': 'Place',
      name: 'Kreishaus',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Am Markt 1',
        postalCode: '12345',
        addressLocality: 'Musterhausen',
      },
      url: 'https://kreishaus.example/',
      geo: { '@type': 'GeoCoordinates', latitude: 50.7, longitude: 12.5 },
    });
  });

  it('keeps an address that has no such parts as words', () => {
    const location = { name: 'Park', address: 'hinter dem Rathaus' };
    expect(eventWith({ location }).location).to.deep.equal({
      '@type': 'Place',
      name: 'Park',
      address: 'hinter dem Rathaus',
    });
  });

  it('is found by its name where that is all', () => {
    expect(eventWith({ location: 'Stadthalle' }).location).to.deep.equal({
      '@type': 'Place',
      name: 'Stadthalle',
      address: 'Stadthalle',
    });
  });

  it('has its address for a name where it has none', () => {
    const location = { address: 'Am Markt 1, 12345 Musterhausen' };
    expect(eventWith({ location }).location).to.deep.include({
      name: 'Am Markt 1, 12345 Musterhausen',
    });
  });

  it('has no coordinates with one of the two', () => {
    const location = { name: 'Park', latitude: 50.7 };
    expect(eventWith({ location }).location).not.to.have.property('geo');
  });

  const online = { type: 'VirtualLocation', url: 'https://stream.example/' };

  it('may be online, too', () => {
    const { location, eventAttendanceMode } = eventWith({
      location: ['Stadthalle', online],
    });
    expect(location).to.deep.equal([
      { '@type': 'Place', name: 'Stadthalle', address: 'Stadthalle' },
      { '@type': 'VirtualLocation', url: 'https://stream.example/' },
    ]);
    expect(eventAttendanceMode).to.match(/\/MixedEvent/);
  });

  it('may be online only', () => {
    expect(modeOf({ location: [online] })).to.match(/^OnlineEvent/);
  });

  it('is as the feed says, whatever the places', () => {
    const eventAttendanceMode = 'OfflineEventAttendanceMode';
    const said = { location: [online], eventAttendanceMode };
    expect(modeOf(said)).to.equal(eventAttendanceMode);
  });

  it('of an online event is the notice, where the feed has none', () => {
    const _event = {
      startDate: '2027-03-08T18:00:00+01:00',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    };
    const url = 'https://www.landkreis.example/termin';
    const way = { '@type': 'VirtualLocation', url };
    expect(nodeOf({ url, _event })!.location).to.deep.equal(way);
    expect(nodeOf({ _event })).to.be.undefined;
  });

  it('of an event that moved online is there', () => {
    const url = 'https://www.landkreis.example/termin';
    const eventStatus = 'EventMovedOnline';
    const _event = { startDate: '2027-03-08', location: 'Saal', eventStatus };
    const node = nodeOf({ url, _event })!;
    expect(node.eventAttendanceMode).to.match(/\/OnlineEvent/);
    expect(node.location).to.deep.include({ '@type': 'VirtualLocation', url });
  });
});
