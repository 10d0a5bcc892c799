import { expect } from 'chai';
import { fileOf, valueOf } from './written.js';

const startDate = '2027-03-08T18:00';

/** Octets of each line as it lies in the file. */
const lengths = (file: string): number[] =>
  file.split('\r\n').map((line) => new TextEncoder().encode(line).length);

const LONG = {
  letters: 'Arbeitsmarktintegration'.repeat(20),
  umlauts: 'ä'.repeat(400),
  'an odd number of octets before umlauts': `x${'ü'.repeat(399)}`,
  'characters of three octets': '€'.repeat(400),
  emoji: '🎉'.repeat(400),
  spaces: `${' '.repeat(100)}x`.repeat(4),
};

describe('the lines of a calendar file', () => {
  for (const [what, text] of Object.entries(LONG)) {
    it(`are 75 octets at most, and whole again after it: ${what}`, () => {
      const file = fileOf({ startDate }, {}, text);
      expect(Math.max(...lengths(file))).to.be.at.most(75);
      expect(Math.max(...lengths(file))).to.be.at.least(72);
      expect(file).not.to.contain('\ufffd');
      expect(valueOf(file, 'description')).to.equal(text.trim());
    });
  }

  it('end as the specification wants, each and the last', () => {
    const file = fileOf({ startDate }, {}, 'Eins\nZwei');
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(file).to.match(/\r\nEND:VCALENDAR\r\n$/);
  });

  it('have their signs escaped', () => {
    const text = 'a, b; c\\ d\\n e: "f"\nund\r\nweiter\rda';
    const file = fileOf({ startDate }, {}, text);
    expect(file).to.contain(
      'a\\, b\\; c\\\\ d\\\\n e: "f"\\nund\\nweiter\\nda',
    );
    expect(valueOf(file, 'description')).to.equal(
      'a, b; c\\ d\\n e: "f"\nund\nweiter\nda',
    );
  });
});
