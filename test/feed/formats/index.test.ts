import { expect } from 'chai';
import {
  formatNamed,
  type RewrittenFormat,
} from '../../../src/feed/formats/index.js';

/** By name, where the site's own address is enough. */
const SITES: Readonly<Record<RewrittenFormat, string | undefined>> = {
  wordpress: '/wp-json/wp/v2/posts',
  'the-events-calendar': '/wp-json/tribe/events/v1/events',
  gancio: '/api/events',
  mobilizon: '/@gruppe/outbox',
  'schema-org': undefined,
  'html-page': undefined,
  activitystreams: undefined,
  rss: undefined,
  atom: undefined,
  icalendar: undefined,
};

describe('a format by its name', () => {
  for (const [name, path] of Object.entries(SITES)) {
    it(`${name} reads feeds, and finds them at ${path}`, async () => {
      const format = await formatNamed(name as RewrittenFormat);
      expect(format.toJsonFeed).to.be.a('function');
      const folder = name === 'mobilizon' ? '/@gruppe' : '/';
      const site = new URL(folder, 'https://a.example');
      expect(format.address?.(site).pathname).to.equal(path);
    });
  }
});
