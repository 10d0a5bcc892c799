import { expect } from 'chai';
import {
  fromParams,
  toParams,
} from '../../../../src/elements/event-list/finder/asked.js';

const again = (query: string) =>
  `${toParams(fromParams(new URLSearchParams(query)))}`;

describe('what is asked of a list, in an address,', () => {
  for (const query of [
    '',
    'q=kinder+m%C3%BCller',
    'tag=Fest&tag=Frauen&organizer=Museum',
    'q=%26&tag=a%2Cb',
  ]) {
    it(`is read as it was written: ${query}`, () =>
      expect(again(query)).to.equal(query));
  }

  it('has nothing that means nothing, and nothing else', () => {
    expect(again('q=+&tag=&organizer=+&page=2&x=y')).to.equal('');
    expect(again('tag=Fest&tag=fest')).to.match(/^tag=fest$/i);
  });

  it('has an end, whoever has written it', () => {
    const long = again(`q=${'a'.repeat(1e5)}&tag=${'b'.repeat(1e5)}`);
    expect(long).to.have.length.below(500);
    const many = Array.from({ length: 1e4 }, (_, id) => `tag=${id}`).join('&');
    expect(fromParams(new URLSearchParams(many)).chosen[0]!.size).to.equal(50);
  });
});
