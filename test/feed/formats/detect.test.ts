import { expect } from 'chai';
import { detect, formatOf } from '../../../src/feed/formats/detect.js';
import { SITE, sourceOf } from '../../helpers/formats.js';

const context = (words: string) => ({ '@context': [words, { a: 'b' }] });
const AS2 = 'https://www.w3.org/ns/activitystreams';
const post = { title: { rendered: 'A' }, link: SITE };
const tribeEvent = { utc_start_date: '2027-03-08 17:00:00' };

const samples: readonly (readonly [string | undefined, unknown])[] = [
  ['json-feed', { version: 'https://jsonfeed.org/version/1' }],
  ['json-feed', { items: [{ id: 1 }] }],
  ['the-events-calendar', { events: [], rest_url: SITE }],
  ['the-events-calendar', { events: [null, tribeEvent] }],
  ['the-events-calendar', { title: 'A', ...tribeEvent }],
  ['the-events-calendar', [{ ...post, start_date_utc: '2027-03-08 17:00:00' }]],
  ['wordpress', [post]],
  ['wordpress', [null, { ...post, title: null }, post]],
  ['wordpress', [{ id: 1, date_gmt: '2026-11-20T08:30:00', link: SITE }]],
  ['wordpress', post],
  ['schema-org', { ...context('https://schema.org'), '@type': 'Event' }],
  ['schema-org', [{ '@type': ['schema:Event'] }]],
  [
    'schema-org',
    { '@context': { schema: 'http://schema.org/' }, '@graph': [] },
  ],
  ['schema-org', { ...context('https://schema.org/'), type: 'Event' }],
  ['activitystreams', { ...context(AS2), type: 'OrderedCollectionPage' }],
  ['activitystreams', { '@context': AS2, type: 'Collection', items: [] }],
  [
    'activitystreams',
    { '@context': [AS2, { sc: 'http://schema.org#' }], type: 'Create' },
  ],
  ['activitystreams', { type: 'Create', actor: SITE, object: {} }],
  ['gancio', [{ start_datetime: 1804525200, place: { id: 1 } }]],
  [undefined, { events: [] }],
  [undefined, { code: 'rest_no_route', message: '', data: { status: 404 } }],
  [undefined, [{ id: 1, title: 'A', start: '2027-03-08' }]],
  [undefined, { type: 'FeatureCollection', features: [] }],
  [undefined, { toString: 1, version: { toString: 1 } }],
  [undefined, []],
  [undefined, null],
  [undefined, 7],
];

const xml = (root: string) =>
  `<?xml version="1.0"?>\n<!-- <feed> -->\n<!DOCTYPE x [<!ENTITY a "b">]>\n${root}`;
const script = '<script type="application/ld+json">{}</script>';
const texts: readonly (readonly [string | undefined, string])[] = [
  ['rss', '<rss version="2.0">'],
  ['rss', `\uFEFF\n${xml('<rss>')}`],
  ['rss', xml('<rdf:RDF xmlns="http://purl.org/rss/1.0/">')],
  ['atom', xml('<feed xmlns="http://www.w3.org/2005/Atom">')],
  ['atom', '<atom:feed>'],
  ['icalendar', '\r\nBEGIN:VCALENDAR\r\nVERSION:2.0'],
  ['html-page', `<!doctype html><title>A</title>${script}`],
  ['html-page', `<html><script class=a type='application/ld+json'>`],
  [undefined, '<!doctype html><title>rss feed</title>'],
  [undefined, '<constructor>'],
  [undefined, '{"version": "https://jsonfeed.org/version/1", '],
  [undefined, 'BEGIN:VCARD'],
  [undefined, ''],
];

describe('what an address has answered', () => {
  for (const [name, content] of [...samples, ...texts]) {
    it(`is ${name}: ${JSON.stringify(content).slice(0, 70)}`, () => {
      expect(detect(sourceOf(content))).to.equal(name);
    });
  }

  it('may be told by its address, if it is empty', () => {
    const of = (path: string) => detect(sourceOf([], { url: SITE + path }));
    expect(of('/wp-json/wp/v2/posts?per_page=5')).to.equal('wordpress');
    expect(of('/wp-json/tec/v1/events')).to.equal('the-events-calendar');
    expect(of('/api/events')).to.equal('gancio');
  });

  it('is what the embedder says', () => {
    expect(formatOf(sourceOf([post]), 'gancio')).to.equal('gancio');
    expect(formatOf(sourceOf([post]))).to.equal('wordpress');
  });

  it('is a page, where the embedder says schema.org of one', () => {
    const page = `<!doctype html>${script}`;
    expect(formatOf(sourceOf(page), 'schema-org')).to.equal('html-page');
    expect(formatOf(sourceOf({}), 'schema-org')).to.equal('schema-org');
  });
});
