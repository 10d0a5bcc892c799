import { expect } from 'chai';
import { format as activitystreams } from '../../../src/feed/formats/activitystreams.js';
import { detect } from '../../../src/feed/formats/detect.js';
import type { Format } from '../../../src/feed/formats/format.js';
import { format as gancio } from '../../../src/feed/formats/gancio.js';
import { format as schemaOrg } from '../../../src/feed/formats/schema-org.js';
import { format as calendar } from '../../../src/feed/formats/the-events-calendar.js';
import { format as wordpress } from '../../../src/feed/formats/wordpress.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { read, sourceOf } from '../../helpers/formats.js';
import { pathsOf, RUBBISH, withRubbish } from '../../helpers/mutants.js';
import { good, neighbours } from './good.js';

const formats: readonly [string, Format, (item: unknown) => unknown][] = [
  ['wordpress', wordpress, (item) => [item, neighbours.wordpress]],
  [
    'the-events-calendar',
    calendar,
    (item) => ({ events: [item, neighbours['the-events-calendar']] }),
  ],
  ['schema-org', schemaOrg, (item) => [item, neighbours['schema-org']]],
  [
    'activitystreams',
    activitystreams,
    (item) => ({
      type: 'OrderedCollection',
      orderedItems: [item, neighbours.activitystreams],
    }),
  ],
  ['gancio', gancio, (item) => [item, neighbours.gancio]],
];

describe('one bad item of a format', () => {
  for (const [name, format, answerWith] of formats) {
    const item = good[name] as RawFeed;
    it(`takes nothing with it: ${name}`, function () {
      this.timeout(30_000);
      const whole = read(format, answerWith(item))!;
      expect(whole.items).to.have.length(2);
      for (const path of pathsOf(item)) {
        for (const rubbish of RUBBISH) {
          const answer = answerWith(withRubbish(item, path, rubbish));
          const label = `${path.join('.')}: ${typeof rubbish}`;
          const { items } = read(format, answer)!;
          const titles = items.map(({ title }) => title);
          expect(titles, label).to.include('Nachbar');
          expect(detect(sourceOf(answer)), label).to.equal(name);
        }
      }
    });
  }
});
