import { expect } from 'chai';
import {
  designQuery,
  readDesign,
  withValue,
} from '../../../../demo/werkstatt/gestaltung/design.js';
import { tokenNamed, tokens } from './setup.js';

const from = (query: string) => readDesign(new URLSearchParams(query), tokens);

describe('A design as an address', () => {
  it('is the same when it comes back', () => {
    for (const query of [
      '',
      'theme=kern&page-color=%23333&accent=red&accent.dark=pink&radius=0',
      'accent=half+a',
    ]) {
      expect(designQuery(from(query), tokens).toString()).to.equal(query);
    }
  });

  it('leaves out what is not changed, and what nobody understands', () => {
    const query = 'theme=default&accent=&no-such=1&radius.dark=0';
    expect(designQuery(from(query), tokens).toString()).to.equal('');
  });

  it('forgets a value that was taken away', () => {
    const design = from('accent=red&warn=blue&warn.dark=cyan');
    const warn = tokenNamed('--aushang-warn');
    const changed = withValue(design, warn, 'light', '');
    const query = designQuery({ ...design, ...changed }, tokens);
    expect(query.toString()).to.equal('accent=red&warn.dark=cyan');
  });
});
