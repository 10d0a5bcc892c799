import { expect } from 'chai';
import { format } from '../../../src/feed/formats/activitystreams.js';
import { firstOf, read } from '../../helpers/formats.js';

const HOST = 'https://events.example';

describe('a note of ActivityStreams', () => {
  const note = {
    '@context': 'https://www.w3.org/ns/activitystreams',
    type: 'Note',
    id: `${HOST}/notes/1`,
    name: null,
    summary: null,
    inReplyTo: null,
    content: '<p>Heute offen.</p>',
    contentMap: { de: '<p>Heute offen.</p>' },
    url: [
      { type: 'Link', mediaType: 'video/mp4', href: `${HOST}/1.mp4` },
      { type: 'Link', mediaType: 'text/html', href: `${HOST}/@amt/1` },
    ],
  };

  it('has no title, a language, and the page among its addresses', () => {
    const item = firstOf(format, note);
    expect(item).to.not.have.any.keys(['title', 'summary', '_event']);
    expect(item.content_html).to.equal('<p>Heute offen.</p>');
    expect(item.language).to.equal('de');
    expect(item.url).to.equal(`${HOST}/@amt/1`);
  });

  it('has its content warning as summary', () => {
    const item = firstOf(format, { ...note, summary: 'Gewalt &amp; Hilfe' });
    expect(item.summary).to.equal('Gewalt & Hilfe');
  });

  it('is left out where it answers another', () => {
    const answer = { ...note, inReplyTo: `${HOST}/notes/0` };
    expect(
      read(format, { type: 'OrderedCollection', orderedItems: [answer] })
        ?.items,
    ).to.be.empty;
  });
});
