import { expect } from 'chai';
import { warn } from '../../src/page/console.js';
import { loud, quiet, warnings } from '../helpers/quiet.js';

describe('lines for the webmaster', () => {
  beforeEach(quiet);
  afterEach(loud);

  it('say who writes, once a page', () => {
    warn('the feed is old');
    warn('the feed is old');
    warn('the feed is new');
    expect(warnings).to.deep.equal([
      'aushang: the feed is old',
      'aushang: the feed is new',
    ]);
  });
});
