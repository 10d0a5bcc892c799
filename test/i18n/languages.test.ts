import { expect } from 'chai';
import { localeFor, messagesFor } from '../../src/i18n/languages.js';

describe('the language of a page', () => {
  /** What the sentences are in, and dates and numbers. */
  async function spoken(tag: string): Promise<string> {
    const messages = await messagesFor(tag);
    return `${messages.lang} ${localeFor(tag, messages)}`;
  }

  for (const [tag, language] of [
    ['', 'de de'],
    ['de', 'de de'],
    ['DE', 'de de'],
    ['de-AT', 'de de-AT'],
    ['de-ch', 'de de-CH'],
    ['de-x-simple-language', 'de de-x-simple-language'],
    ['de_DE', 'de de'],
    ['en', 'en en-GB'],
    ['EN', 'en en-GB'],
    ['en-GB', 'en en-GB'],
    ['en-US', 'en en-US'],
    ['en_US', 'en en-GB'],
    ['fr', 'en en-GB'],
    ['ar-EG', 'en en-GB'],
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
    expect(messagesFor('de')).to.have.property('lang', 'de');
    expect(messagesFor('en')).to.be.a('promise');
  });
});
