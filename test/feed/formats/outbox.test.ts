import { expect } from 'chai';
import { format } from '../../../src/feed/formats/activitystreams.js';
import { format as mobilizon } from '../../../src/feed/formats/mobilizon.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { read } from '../../helpers/formats.js';

const HOST = 'https://events.example';
const GROUP = `${HOST}/@verein`;
const url = `${GROUP}/outbox?page=1`;

const note = (number: number) => ({
  type: 'Note',
  id: `${HOST}/notes/${number}`,
  content: `<p>${number}</p>`,
});
const create = (object: unknown, type = 'Create') => ({ type, object });
const page = (...orderedItems: unknown[]): RawFeed => ({
  type: 'OrderedCollectionPage',
  totalItems: 99,
  orderedItems,
});
const idsOf = (value: unknown) =>
  read(format, value, { url })?.items.map(({ id }) => id.replace(/.*\//, ''));

describe('an outbox of ActivityStreams', () => {
  it('has what its owner has made, in its order', () => {
    const found = page(
      create(note(3)),
      create(note(2), 'Update'),
      create(note(7), 'Announce'),
      create(`${HOST}/notes/8`, 'Announce'),
      create(`${HOST}/notes/9`),
      create(note(6), 'Delete'),
      create({ type: 'Tombstone', id: `${HOST}/notes/5` }),
      create({ ...note(4), draft: true }),
      note(1),
      null,
    );
    expect(idsOf(found)).to.deep.equal(['3', '2', '1']);
  });

  it('has its first page in itself, or under an address', () => {
    const inside = { type: 'OrderedCollection', first: page(create(note(1))) };
    expect(idsOf(inside)).to.deep.equal(['1']);
    const apart = {
      type: 'OrderedCollection',
      first: `${GROUP}/outbox?page=9`,
    };
    const feed = read(format, apart, { url });
    expect(feed?.items).to.be.empty;
    expect(feed?.next_url).to.equal(`${GROUP}/outbox?page=9`);
  });

  it('goes on as it says', () => {
    const next = `${GROUP}/outbox?page=2`;
    const nextOf = (more: RawFeed) =>
      read(format, { ...page(note(1)), ...more }, { url })?.next_url;
    expect(nextOf({ next })).to.equal(next);
    expect(nextOf({ next: { id: next } })).to.equal(next);
    expect(nextOf({ next: 'https://other.example/2' })).to.be.undefined;
    expect(nextOf({ id: `${GROUP}/outbox?page=3` })).to.be.undefined;
  });

  it('belongs to the group', () => {
    const feed = read(format, page(note(1)), { url });
    expect(feed?.home_page_url).to.equal(`${GROUP}/`);
  });

  it('is found by its owner', () => {
    const outbox = `${GROUP}/outbox`;
    const actor = { type: 'Group', name: 'Verein', url: GROUP, outbox };
    const feed = read(format, actor, { url: GROUP });
    expect(feed).to.include({ title: 'Verein', next_url: outbox });
  });

  it('is nothing else', () => {
    for (const value of [{}, [], null, { type: 'FeatureCollection' }]) {
      expect(read(format, value), JSON.stringify(value)).to.be.undefined;
    }
  });
});

describe('the address of a group of Mobilizon', () => {
  const asked = (site: string) => mobilizon.address!(new URL(site)).href;

  it('leads to the first page of its outbox', () => {
    for (const end of ['', '/', '/outbox', '/events', '/?lang=de#oben']) {
      expect(asked(GROUP + end), end).to.equal(url);
    }
  });

  const others = [url, `${GROUP}/outbox?page=4`, HOST + '/', 'blob:x/@y'];
  for (const other of others) {
    it(`stays as it is: ${other}`, () => {
      expect(asked(other)).to.equal(other);
    });
  }

  it('brings what any outbox has', () => {
    expect(read(mobilizon, page(create(note(1))))?.items).to.have.length(1);
  });
});
