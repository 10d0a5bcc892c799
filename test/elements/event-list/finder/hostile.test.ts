import { expect } from 'chai';
import { leave, until } from '../../../helpers/page.js';
import { find } from './finding.js';

/** What somebody may put into the field, and how many items it finds. */
const QUERIES: readonly (readonly [string, number])[] = [
  ['.*', 0],
  ['(a+)+$ [', 0],
  ['\\', 0],
  ['x'.repeat(10_000), 0],
  ['ü'.repeat(10_000), 0],
  ['😀', 0],
  ['\ud800', 0],
  ['<img src=x onerror=alert(1)>', 0],
  ['__proto__', 0],
  ['"', 4],
  [' \t ', 4],
];

describe('a hostile query', () => {
  afterEach(leave);

  for (const [query, count] of QUERIES) {
    it(`${query.slice(0, 30)} does no harm`, async () => {
      const finding = await find();
      finding.paste('lesung');
      await until(() => finding.titles.length === 2);
      finding.paste(query);
      await until(() => finding.titles.length === count);
    });
  }

  it('is not the only one: names of filters may be hostile, too', async () => {
    const names = ['__proto__', 'constructor', '<b>fett</b>', '\ud800'];
    const items = names.map((name) => ({ id: name, title: 'X', tags: [name] }));
    const finding = await find('filters', items);
    await finding.open();
    for (const name of names) await finding.choose(name);
    expect(finding.titles).to.have.length(4);
    expect(finding.chips).to.have.length(4);
  });
});
