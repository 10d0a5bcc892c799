import { expect } from 'chai';
import { languageFor } from '../../src/i18n/languages.js';
import { eventIn, fileOf, linesOf, valueOf } from './written.js';

const startDate = '2027-03-08T18:00';
const url = 'https://www.landkreis.example/lesung';

describe('what a calendar file says of an event', () => {
  it('is its title, its address and its tags', () => {
    const title = 'Lesung; mit Gespräch, frei';
    const file = fileOf({ startDate }, { title, url, tags: ['Kultur', 'a,b'] });
    expect(valueOf(file, 'summary')).to.equal(title);
    expect(valueOf(file, 'url')).to.equal(url);
    const tags = eventIn(file).getFirstProperty('categories')?.getValues();
    expect(tags).to.deep.equal(['Kultur', 'a,b']);
  });

  it('is its text, who invites, and the address for those without `URL`', () => {
    const organizer = ['Gleichstellungsstelle', 'Alter Gasometer e.V.'];
    const file = fileOf(
      { startDate, organizer },
      { url },
      'Erster.\n\nZweiter.',
    );
    expect(valueOf(file, 'description')).to.equal(
      [
        'Erster.',
        'Zweiter.',
        'Veranstalter: Gleichstellungsstelle und Alter Gasometer e.V.',
        url,
      ].join('\n\n'),
    );
  });

  it('is cut off where calendars would', () => {
    const file = fileOf({ startDate }, { url }, 'Wort '.repeat(10_000));
    const description = valueOf(file, 'description')!;
    expect(description).to.have.length.within(1900, 2100);
    expect(description).to.match(/Wort …\n\nhttps:\S+$/);
  });

  it('is one organiser, without an address of mail', () => {
    const organizer = [{ name: 'Amt "Süd": a; b', url }, 'B'];
    const file = fileOf({ startDate, organizer });
    const organizers = eventIn(file).getAllProperties('organizer');
    expect(organizers.map((one) => one.getFirstValue())).to.deep.equal([
      'invalid:nomail',
    ]);
    expect(organizers[0]!.getParameter('cn')).to.equal('Amt ’Süd’: a; b');
  });

  it('is the place, and the point on the map', () => {
    const location = [
      {
        name: 'Kreishaus',
        address: 'Am Markt 1, 12345 Ort',
        latitude: 50.7,
        longitude: 1e-7,
      },
      { type: 'VirtualLocation', url: 'https://video.example/raum' },
    ];
    const file = fileOf({ startDate, location });
    expect(valueOf(file, 'location')).to.equal(
      'Kreishaus, Am Markt 1, 12345 Ort; Online, https://video.example/raum',
    );
    expect(linesOf(file, 'GEO')).to.deep.equal(['GEO:50.700000;0.000000']);
  });

  it('is nothing of what it doesn’t have', () => {
    const file = fileOf({ startDate });
    const names = eventIn(file)
      .getAllProperties()
      .map(({ name }) => name);
    expect(names).to.deep.equal([
      'uid',
      'dtstamp',
      'dtstart',
      'summary',
      'status',
    ]);
  });

  it('is in the page’s language', async () => {
    const language = await languageFor('en');
    const details = {
      startDate,
      organizer: ['A', 'B'],
      eventStatus: 'EventCancelled',
    };
    const file = fileOf(details, {}, '', language);
    expect(valueOf(file, 'summary')).to.equal('Cancelled: A');
    expect(valueOf(file, 'description')).to.equal('Organised by: A and B');
  });
});
