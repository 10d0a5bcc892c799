import { expect } from 'chai';
import { toJson } from '../../src/structured-data/json.js';
import { fullItem } from '../helpers/good-feed.js';
import { mutantsOf, RUBBISH } from '../helpers/mutants.js';
import { faultsOf } from './validator.js';
import { nodeOf, written } from './written.js';

const TITLES = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>--><b>',
  'eins\u2028zwei\u2029drei',
  '"}]},{"@type":"Event"',
  '\\u003c/script>',
  '\ud800',
];

describe('text that would break out of a script element', () => {
  for (const title of TITLES) {
    it(`stays text: ${JSON.stringify(title)}`, () => {
      const json = toJson({ title, [title]: [title] });
      expect(json).not.to.match(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).to.deep.equal({ title, [title]: [title] });
    });

    it(`is one script element when parsed: ${JSON.stringify(title)}`, () => {
      const type = 'type="application/ld+json"';
      const html = `<script ${type}>${toJson({ title })}</script><p>`;
      const { head } = new DOMParser().parseFromString(html, 'text/html');
      expect(head.children).to.have.length(1);
      expect(JSON.parse(head.textContent)).to.deep.equal({ title });
    });
  }
});

describe('hostile items', () => {
  it('lead nowhere but to http and https', () => {
    const js = 'javascript:alert(1)';
    const node = nodeOf({
      id: js,
      url: js,
      external_url: 'data:text/html,a',
      image: js,
      _event: {
        startDate: '2027-03-08',
        location: [
          { name: 'Saal', url: js },
          { type: 'VirtualLocation', name: 'Stream', url: js },
        ],
        organizer: { name: 'A', url: js, logo: js },
        offers: [{ url: js }],
      },
    })!;
    expect(faultsOf(node)).to.deep.equal([]);
    // An id that is no address is a name.
    expect(node['@id']).to.match(/^https:.*#javascript%3Aalert/);
    expect(JSON.stringify(node)).not.to.match(/"(javascript|data):/);
    expect(node.location).to.include({ '@type': 'Place', name: 'Saal' });
  });

  it('are valid or left out, whatever is in them', function () {
    this.timeout(20_000);
    const mutants = mutantsOf(fullItem, 1000, 7);
    const nodes = mutants.flatMap((mutant) => written([mutant]));
    expect(nodes.length).to.be.above(1000);
    for (const node of nodes) {
      expect(faultsOf(node), JSON.stringify(node)).to.deep.equal([]);
    }
  });

  it('don’t throw for rubbish instead of details', () => {
    for (const _event of RUBBISH) written([{ id: 'a', title: 'A', _event }]);
  });
});
