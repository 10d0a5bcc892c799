import { expect } from 'chai';
import { ofEvent, ofItem } from './checked.js';

const online = { type: 'VirtualLocation' };
const at = (name: string): string => `/items/0/_event/${name}`;

/** Members of the event, and what must be said of them. */
const CASES: readonly (readonly [string, object, readonly string[]])[] = [
  ['no start', { startDate: undefined }, [`no-start ${at('')}`.slice(0, -1)]],
  [
    'a day that there isn’t',
    { startDate: '2027-02-30', endDate: undefined },
    [`bad-date ${at('startDate')}`],
  ],
  [
    'a day of no likely year',
    { startDate: '0001-01-01', endDate: undefined },
    [`bad-date ${at('startDate')}`],
  ],
  [
    'a date as Germans write it',
    { startDate: '08.03.2027', endDate: undefined },
    [`date-format ${at('startDate')}`],
  ],
  [
    'a list of dates',
    { startDate: ['2027-03-08'], endDate: undefined },
    [`bad-date ${at('startDate')}`],
  ],
  [
    'an end before the start',
    { endDate: '2027-03-08T17:00:00+01:00' },
    [`reversed ${at('endDate')}`],
  ],
  [
    'a time without a zone',
    { startDate: '2027-03-08T18:00:00' },
    [`no-zone ${at('startDate')}`],
  ],
  [
    'a time with a zone beside it',
    { startDate: '2027-03-08T18:00', timeZone: 'Europe/Berlin' },
    [],
  ],
  [
    'summer time in winter',
    { startDate: '2027-03-08T18:00:00+02:00' },
    [`other-offset ${at('startDate')}`],
  ],
  ['UTC, which is meant', { startDate: '2027-03-08T17:00:00Z' }, []],
  [
    'a zone of another system',
    { timeZone: 'W. Europe Standard Time' },
    [`bad-zone ${at('timeZone')}`],
  ],
  [
    'an end without a time',
    { endDate: '2027-03-09' },
    [`mixed-dates ${at('endDate')}`],
  ],
  [
    'an end that may be meant as excluded',
    { startDate: '2027-03-08', endDate: '2027-03-09' },
    [`included-end ${at('endDate')}`],
  ],
  ['three whole days', { startDate: '2027-03-08', endDate: '2027-03-10' }, []],
  [
    'midnight to midnight',
    {
      startDate: '2027-03-08T00:00:00+01:00',
      endDate: '2027-03-10T00:00:00+01:00',
    },
    [`midnight-end ${at('endDate')}`],
  ],
  [
    'one day from midnight to midnight',
    {
      startDate: '2027-03-08T00:00:00+01:00',
      endDate: '2027-03-09T00:00:00+01:00',
    },
    [`midnight-end ${at('endDate')}`],
  ],
  [
    'an unknown status',
    { eventStatus: 'Cancelled' },
    [`bad-term ${at('eventStatus')}`],
  ],
  [
    'a slip in a name',
    { eventstatus: 'EventCancelled' },
    [`unknown-member ${at('eventstatus')}`],
  ],
  [
    'another slip in a name',
    { evenStatus: 'EventCancelled' },
    [`unknown-member ${at('evenStatus')}`],
  ],
  [
    'rescheduled from nowhere',
    { eventStatus: 'EventRescheduled' },
    [`no-previous ${at('')}`.slice(0, -1)],
  ],
  ['no place', { location: [] }, [`no-location ${at('')}`.slice(0, -1)]],
  [
    'a place without anything',
    { location: [{ type: 'Place' }] },
    [`lost-entry ${at('location/0')}`, `no-location ${at('')}`.slice(0, -1)],
  ],
  [
    'online, but where?',
    { location: [{ ...online, name: 'Zoom' }] },
    [`no-online-address ${at('location/0')}`],
  ],
  [
    'an organiser without a name',
    { organizer: [{ url: 'https://a.example/' }] },
    [`lost-entry ${at('organizer/0')}`],
  ],
  [
    'an organiser without brackets',
    { organizer: { name: 'A' } },
    [`loose-type ${at('organizer')}`],
  ],
  [
    'a price that is none',
    { offers: [{ url: 'https://a.example/', price: {} }] },
    [`lost ${at('offers/0/price')}`],
  ],
  [
    'a currency that is none',
    { offers: [{ price: 5, priceCurrency: '€' }] },
    [`bad-term ${at('offers/0/priceCurrency')}`],
  ],
  [
    'a latitude beyond the pole',
    { location: [{ name: 'A', latitude: 91 }] },
    [`lost ${at('location/0/latitude')}`],
  ],
];

describe('the checker of an event', () => {
  for (const [name, more, found] of CASES) {
    it(`finds ${name}: ${found.join(', ') || 'nothing'}`, async () => {
      expect(await ofEvent({ ...more })).to.deep.equal(found);
    });
  }

  it('finds an extension that is no object', async () => {
    expect(await ofItem({ _event: '2027-03-08' })).to.deep.equal([
      'lost /items/0/_event',
    ]);
  });

  it('takes the zone of the feed', async () => {
    const zone = { _event: { timeZone: 'Europe/Vienna' } };
    const found = await ofEvent({ startDate: '2027-03-08T18:00:00' }, zone);
    expect(found).to.deep.equal([]);
  });
});
