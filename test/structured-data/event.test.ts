import { expect } from 'chai';
import { fullItem } from '../helpers/good-feed.js';
import { faultsOf, missingIn } from './validator.js';
import { eventWith, nodeOf } from './written.js';

describe('an event for machines', () => {
  it('has all that is known of it', () => {
    const feed = { _event: { timeZone: 'Europe/Berlin' } };
    const node = nodeOf(fullItem, feed)!;
    expect(node).to.deep.include({
      '@type': 'EducationEvent',
      name: 'Lesung & Gespräch zum Internationalen Frauentag',
      url: fullItem.url,
      description: 'Eintritt frei, mit Gebärdensprachdolmetschung.',
      image: [fullItem.image],
      inLanguage: 'de',
      keywords: ['Frauentag', 'Lesung'],
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      isAccessibleForFree: false,
      organizer: {
        '@type': 'NGO',
        name: 'Frauen helfen Frauen e. V.',
        url: 'https://fhf.example/',
        logo: 'https://fhf.example/logo.svg',
      },
    });
    expect(faultsOf(node)).to.deep.equal([]);
    expect(missingIn(node)).to.deep.equal([]);
  });

  it('is scheduled and on the spot where nothing else is said', () => {
    const node = eventWith({});
    expect(node).to.include({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
  });

  for (const [type, expected] of [
    ['ExhibitionEvent', 'ExhibitionEvent'],
    ['https://schema.org/MusicEvent', 'MusicEvent'],
    ['schema:Festival', 'Festival'],
    ['PartyEvent', 'Event'],
    ['Offer', 'Event'],
    ['MusicEvent"}</script>', 'Event'],
  ]) {
    it(`of type ${type} is ${expected}`, () => {
      expect(eventWith({ type })['@type']).to.equal(expected);
    });
  }

  it('is organised by persons and organisations, one or several', () => {
    const organizer = [
      { name: 'A. Muster', type: 'Person', logo: 'https://a.example/a.png' },
      { name: 'Verein' },
      { name: 'Amt', type: 'Amt' },
    ];
    expect(eventWith({ organizer }).organizer).to.deep.equal([
      {
        '@type': 'Person',
        name: 'A. Muster',
        image: 'https://a.example/a.png',
      },
      { '@type': 'Organization', name: 'Verein' },
      { '@type': 'Organization', name: 'Amt' },
    ]);
  });

  it('has its first words as a name, if it has no title', () => {
    const _event = { startDate: '2027-03-08', location: 'Kreishaus' };
    const raw = { title: '', content_html: '<p>Wir <b>singen</b>.</p>' };
    expect(nodeOf({ ...raw, _event })!.name).to.equal('Wir singen.');
  });

  describe('that would be invalid', () => {
    const NO_EVENT = {
      'without a start': { location: 'Kreishaus' },
      'without a readable start': { startDate: 'bald', location: 'Kreishaus' },
      'without a place': { startDate: '2027-03-08' },
    };
    for (const [name, _event] of Object.entries(NO_EVENT)) {
      it(`${name} is left out`, () => {
        expect(nodeOf({ _event })).to.be.undefined;
      });
    }

    it('without a name is left out', () => {
      const _event = { startDate: '2027-03-08', location: 'Kreishaus' };
      const raw = { title: '', content_html: '<img src="a.png">', _event };
      expect(nodeOf(raw)).to.be.undefined;
    });

    it('is still news, if it was published as such', () => {
      const date_published = '2027-01-20T09:00:00+01:00';
      const node = nodeOf({ date_published, _event: { startDate: 'bald' } });
      expect(node).to.include({ '@type': 'NewsArticle', headline: 'A' });
    });
  });
});
