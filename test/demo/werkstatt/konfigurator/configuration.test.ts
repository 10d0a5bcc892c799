import { expect } from 'chai';
import {
  read,
  settingsOf,
  toQuery,
} from '../../../../demo/werkstatt/konfigurator/configuration.js';
import { elements } from './setup.js';

const from = (text: string) => read(new URLSearchParams(text), elements);
const again = (text: string) => toQuery(from(text), elements).toString();
const settings = (text: string) =>
  settingsOf(from(text), elements).map(([name, value]) => `${name}=${value}`);

describe('A configuration as an address', () => {
  it('is the same when it comes back', () => {
    for (const text of [
      '',
      'element=event-card&feed=%2Fa.json&item=x',
      'feed=%2Fa.json&limit=3&kind=news&tags=a%2Cb&search=',
      'lang=ar&dir=rtl&base=%2Flib%2F&link=%2Fnews&width=320&snippet=typo3',
    ]) {
      expect(again(text)).to.equal(text);
    }
  });

  it('leaves out what is the default', () => {
    expect(again('element=event-list&limit=10&kind=all&width=full')).to.equal(
      '',
    );
  });

  it('takes the default for what nobody understands', () => {
    expect(
      again('element=script&limit=many&kind=odd&width=1&snippet=joomla&x=1'),
    ).to.equal('');
  });

  it('has the feed first, and a flag by its name alone', () => {
    expect(settings('search=&limit=3&feed=a')).to.deep.equal([
      'feed=a',
      'limit=3',
      'search=',
    ]);
  });
});
