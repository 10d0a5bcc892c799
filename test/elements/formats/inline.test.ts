import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { leave, visit } from '../../helpers/page.js';

const termine = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Event',
      '@id': '#chor',
      name: 'Chorprobe',
      startDate: '2026-12-03T19:00:00+01:00',
      organizer: { '@type': 'Organization', name: 'Chor' },
    },
  ],
};

describe('a feed that stands in the page', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unfreeze();
  });

  it('is named by its id', async () => {
    const { titles, text } = await visit(
      `<script type="application/ld+json" id="termine">
         ${JSON.stringify(termine)}
       </script>
       <event-list feed="#termine" period="upcoming">`,
    );
    expect(titles).to.deep.equal(['Chorprobe']);
    expect(text).to.include('19:00 Uhr');
  });

  it('is empty where there is no such id', async () => {
    const { text, showsFallback } = await visit(
      `<event-list feed="#nirgends"><a href="/">Alle Termine</a>`,
    );
    expect(text).to.include('nicht erreichbar');
    expect(showsFallback).to.be.true;
  });
});
