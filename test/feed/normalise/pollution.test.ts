import { expect } from 'chai';
import { normaliseFeed } from '../../../src/feed/normalise/feed.js';
import { FEED_URL } from '../../helpers/normalised.js';

/** Members that mean something to JavaScript, written as JSON. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'];

/** `{"__proto__": …}` as JSON.parse makes it: an own member. */
const parsed = (text: string): unknown => JSON.parse(text);

const readAll = (text: string) => normaliseFeed(parsed(text), FEED_URL);

describe('members with names that JavaScript knows', () => {
  for (const key of KEYS) {
    const poison = `"${key}": {"polluted": "yes", "title": "Polluted"}`;

    it(`pollute nothing: ${key}`, () => {
      const event = `{${poison}, "location": {${poison}, "name": "Ort"}}`;
      const item = `{${poison}, "id": "a", "title": "A", "_event": ${event},
        "authors": {${poison}, "name": "B"}, "image": {${poison}}}`;
      const { items } = readAll(`{${poison}, "items": [${item}]}`);
      expect({}).not.to.have.property('polluted');
      expect([]).not.to.have.property('polluted');
      const [found] = items;
      expect(JSON.stringify(found)).not.to.contain('olluted');
      expect(found).not.to.have.property('polluted');
      expect(found?._event?.location?.[0]?.name).to.equal('Ort');
    });

    it(`are ids like others: ${key}`, () => {
      const items = `[{"id": "${key}", "title": "A"}, {"id": "b", "title": "B"},
        {"id": "${key}", "title": "C"}]`;
      const found = readAll(`{"items": ${items}}`).items;
      expect(found.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    });

    it(`are text like others: ${key}`, () => {
      const item = `{"id": "a", "title": "&${key};", "tags": "${key}",
        "_event": {"eventStatus": "${key}", "timeZone": "${key}"}}`;
      const [found] = readAll(`{"items": [${item}]}`).items;
      expect(found?.title).to.equal(`&${key};`);
      expect(found?.tags).to.deep.equal([key]);
      expect(found?._event).to.deep.equal({});
    });
  }

  it('don’t make a value that can’t be text an error', () => {
    const stone = '{"toString": 1, "valueOf": 1}';
    const members = ['title', 'url', 'image', 'date_published', 'tags'];
    const item = members.map((name) => `"${name}": ${stone}`).join();
    const terms = ['eventStatus', 'status', 'eventAttendanceMode', 'startDate'];
    const event = terms.map((name) => `"${name}": ${stone}`).join();
    const rest = `"location": {"name": "Ort", "type": ${stone}},
      "offers": {"price": 1, "priceCurrency": ${stone}}`;
    const { items } = readAll(`{"version": ${stone}, "items": [
      {"id": ${stone}, "title": "A"},
      {"id": "b", "summary": "B", ${item}, "_event": {${event}, ${rest}}},
      {"id": "c", "title": "C"}]}`);
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(items[0]?._event).to.deep.equal({
      location: [{ name: 'Ort', type: 'Place' }],
      offers: [{ price: 1 }],
    });
  });
});
