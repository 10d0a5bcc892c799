import { expect } from 'chai';
import { languageFor } from '../../src/i18n/languages.js';

describe('the language of a page', () => {
  /** What the sentences are in, and dates and numbers. */
  async function spoken(tag: string): Promise<string> {
    const { messages, locale } = await languageFor(tag);
    return `${messages.lang} ${locale}`;
  }

  for (const [tag, language] of [
    ['', 'de de'],
    ['de', 'de de'],
    ['DE', 'de de'],
    ['de-AT', 'de de-AT'],
    ['de-ch', 'de de-CH'],
    ['de-formal', 'de de-formal'],
    ['de-x-simple', 'de-x-simple de-x-simple'],
    ['de-x-simple-language', 'de-x-simple de-x-simple-language'],
    ['de-DE-x-simple', 'de-x-simple de-DE-x-simple'],
    ['de-x-ls', 'de-x-simple de-x-ls'],
    ['de-x-leicht', 'de-x-simple de-x-leicht'],
    ['de-simple', 'de-x-simple de-simple'],
    ['de-LS', 'de de-LS'],
    ['de_DE', 'de de'],
    ['en', 'en en-GB'],
    ['EN', 'en en-GB'],
    ['en-GB', 'en en-GB'],
    ['en-US', 'en en-US'],
    ['en_US', 'en en-GB'],
    ['fr', 'fr fr'],
    ['fr-CH', 'fr fr-CH'],
    ['pl', 'pl pl'],
    ['pl-PL', 'pl pl-PL'],
    ['PL_pl', 'pl pl'],
    ['cs', 'cs cs'],
    ['tr', 'tr tr'],
    ['uk-UA', 'uk uk-UA'],
    ['ru-UA', 'ru ru-UA'],
    ['vi', 'vi vi'],
    ['ro-MD', 'ro ro-MD'],
    ['es', 'es es'],
    // Digits as in the sentences, whatever the country; without one 24 hours.
    ['ar', 'ar ar-u-hc-h23-nu-latn'],
    ['ar-EG', 'ar ar-EG-u-nu-latn'],
    ['ar_SY', 'ar ar-u-hc-h23-nu-latn'],
    ['fa', 'fa fa-u-nu-arabext'],
    ['fa-AF', 'fa fa-AF-u-nu-arabext'],
    ['fa-u-nu-latn', 'fa fa-u-nu-arabext'],
    ['pt', 'en en-GB'],
    ['pt-BR', 'en en-GB'],
    ['sw', 'en en-GB'],
    ['x', 'en en-GB'],
    ['und', 'en en-GB'],
    ['toString', 'en en-GB'],
    ['__proto__', 'de de'],
    ['constructor', 'en en-GB'],
    ['-', 'de de'],
    ['de-', 'de de'],
    ['de-🙂', 'de de'],
    ['<b>', 'en en-GB'],
    ['a'.repeat(10_000), 'en en-GB'],
  ] as const) {
    it(`“${tag.slice(0, 30)}” is ${language}`, async () => {
      expect(await spoken(tag)).to.equal(language);
    });
  }

  it('has German at once, before anything else is loaded', () => {
    expect(languageFor('de')).to.have.property('locale', 'de');
    expect(languageFor('en')).to.be.a('promise');
  });
});
