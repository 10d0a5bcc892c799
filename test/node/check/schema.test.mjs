import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkFeed } from '../../../dist/modules/check/index.js';
import { readJson } from '../helpers/files.mjs';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isValid = ajv.compile(readJson('src/check/event.schema.json'));

const good = {
  startDate: '2027-03-08T18:00:00+01:00',
  endDate: '2027-03-08T20:30:00+01:00',
  timeZone: 'Europe/Berlin',
  eventStatus: 'EventScheduled',
  eventAttendanceMode: 'MixedEventAttendanceMode',
  location: [
    { type: 'Place', name: 'Kreishaus', address: 'Am Markt 1' },
    { type: 'VirtualLocation', url: 'https://stream.example/' },
  ],
  organizer: [{ type: 'NGO', name: 'Verein', url: 'https://a.example/' }],
  offers: [{ url: 'https://a.example/', price: 5, priceCurrency: 'EUR' }],
  isAccessibleForFree: false,
};

/** Changes after which it isn't what a publisher should write. */
const BAD = [
  { startDate: undefined },
  { startDate: '08.03.2027' },
  { startDate: '2027-02-30', endDate: undefined },
  { startDate: 1_804_525_200 },
  { endDate: '2027-03-09' },
  { timeZone: 'W. Europe Standard Time' },
  { eventStatus: 'cancelled' },
  { eventStatus: 'EventRescheduled' },
  { eventAttendanceMode: 'online' },
  { location: { type: 'Place', name: 'Kreishaus' } },
  { location: [{ type: 'Place' }] },
  { location: [{ type: 'VirtualLocation', name: 'Zoom' }] },
  { location: [{ type: 'Place', name: 'A', latitude: 91 }] },
  { organizer: [{ url: 'https://a.example/' }] },
  { offers: [{ price: 5, priceCurrency: '€' }] },
  { isAccessibleForFree: 'yes' },
  { superEvent: {} },
  { 'a.b': 1 },
];

async function findingsOf(_event) {
  const items = [{ id: '1', title: 'A', _event }];
  const version = 'https://jsonfeed.org/version/1.1';
  const feed = { version, title: 'A', language: 'de', items };
  const { findings } = await checkFeed(JSON.stringify(feed), {
    address: 'https://a.example/feed.json',
    now: Date.UTC(2027, 0, 1),
  });
  return findings.map(({ code }) => code);
}

describe('The JSON Schema of `_event`', () => {
  it('takes what the checker finds nothing in', async () => {
    assert.ok(isValid(good), JSON.stringify(isValid.errors));
    assert.deepEqual(await findingsOf(good), []);
  });

  for (const change of BAD) {
    it(`refuses what the checker finds: ${JSON.stringify(change)}`, async () => {
      const event = JSON.parse(JSON.stringify({ ...good, ...change }));
      assert.equal(isValid(event), false);
      assert.notDeepEqual(await findingsOf(event), []);
    });
  }
});
