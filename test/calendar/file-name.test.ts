import { expect } from 'chai';
import { fileName } from '../../src/calendar/file-name.js';

const NAMES: Readonly<Record<string, string>> = {
  'Lesung im Kreishaus': 'Lesung im Kreishaus.ics',
  'Straßenfest – für alle!': 'Straßenfest – für alle!.ics',
  '20:30 Uhr: A/B "C" <D>?': '20 30 Uhr A B C D.ics',
  '../../etc/passwd': 'etc passwd.ics',
  'Lesung\u202Eexe.scr': 'Lesung exe scr.ics',
  '\ud800\0\n': '�.ics',
  '...': 'aushang.ics',
};

describe('the name of a calendar file', () => {
  for (const [title, name] of Object.entries(NAMES)) {
    it(`is ${name} for ${JSON.stringify(title)}`, () => {
      expect(fileName(title)).to.equal(name);
    });
  }

  it('is short', () => {
    expect([...fileName('🎉'.repeat(500))]).to.have.length(64);
  });
});
