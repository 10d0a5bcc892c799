import { expect } from 'chai';
import { DOTS, fold } from '../../src/search/fold.js';

/** A text, and how it is compared. */
const FOLDED = {
  'Straße STRASSE ẞ': 'strasse strasse ss',
  'Müller Öl ÄRA': 'mueller oel aera',
  'Mu\u0308ller': 'mueller',
  'Café Noël São Ångström': 'cafe noel sao angstroem',
  'Œuvre Tromsø Łódź Gülşen': 'oeuvre tromsoe lodz guelsen',
  'İstanbul ılıca': 'istanbul ilica',
  'ﬁnden １２': 'finden 12',
  'Bür\u00adger\u200bmeister': 'buergermeister',
  '  zwei\n\t Wörter ': 'zwei woerter',
  'Kinder‑ und Hans’ – neu': "kinder- und hans' - neu",
  'ПРИВЕТ Ёж': 'привет е\u0308ж',
  'صباح النساء': 'صباح النساء',
  'Fest 😀': 'fest 😀',
};

describe('text is folded for comparing', () => {
  for (const [text, folded] of Object.entries(FOLDED)) {
    it(`${text} to ${folded}`, () => expect(fold(text)).to.equal(folded));
  }

  it('with the dots of umlauts where a query needs them', () => {
    expect(fold('Böen', DOTS)).to.equal(`bo${DOTS}en`);
  });
});
