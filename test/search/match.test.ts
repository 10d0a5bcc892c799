import { expect } from 'chai';
import { fold } from '../../src/search/fold.js';
import { isNarrower, matcher, wordsOf } from '../../src/search/match.js';

const finds = (query: string, text: string) =>
  matcher(wordsOf(query))(fold(text));

/** Queries, and texts that they find. */
const FOUND = [
  ['strasse', 'Straße'],
  ['straße', 'STRASSE'],
  ['ue', 'für'],
  ['muller', 'Müller'],
  ['mueller', 'Müller'],
  ['MÜLLER', 'Mueller'],
  ['müller', 'Muller'],
  ['muller', 'Mueller'],
  ['böen', 'Sturmböen'],
  ['boen', 'Sturmböen'],
  ['eröffnung', 'Neueröffnung'],
  ['eroffnung', 'Neueröffnung'],
  ['neueroffnung', 'Neueröffnung'],
  ['cafe', 'Café'],
  ['istanbul', 'İSTANBUL'],
  ['kreis lesung', 'Lesung im Landkreis'],
  ['„im kreis“', 'Lesung im Kreis'],
  ['"im kr', 'Lesung im Kreis'],
  ['c++ (neu)', 'C++ für Kinder (neu)'],
  ['مساء', 'مساء الخير'],
  ['', 'alles'],
  [' " ', 'alles'],
] as const;

const NOT_FOUND = [
  ['ue', 'Hund'],
  ['mueller', 'Muller'],
  ['kreis lesung', 'Lesung in der Stadt'],
  ['"kreis im"', 'Lesung im Kreis'],
  ['.*', 'Lesung'],
  ['[a-z]', 'Lesung'],
  ['a|b', 'ab'],
] as const;

describe('a query', () => {
  for (const [query, text] of FOUND) {
    it(`${query} finds ${text}`, () => expect(finds(query, text)).to.be.true);
  }

  for (const [query, text] of NOT_FOUND) {
    it(`${query} does not find ${text}`, () =>
      expect(finds(query, text)).to.be.false);
  }

  it('of ten thousand letters is cut, and of many words, too', () => {
    expect(wordsOf('ü'.repeat(10_000))[0]).to.have.length(400);
    const many = Array.from({ length: 99 }, (_, index) => `${index}`).join(' ');
    expect(wordsOf(many)).to.have.length(12);
  });

  it('that was made longer only finds what the shorter one found', () => {
    const longer = (later: string, former: string) =>
      isNarrower(wordsOf(later), wordsOf(former));
    expect(longer('müll', 'mü')).to.be.true;
    expect(longer('kreis lesung', 'kreis les')).to.be.true;
    expect(longer('mull', 'mü')).to.be.false;
    expect(longer('kreis', 'kreis les')).to.be.false;
  });
});
