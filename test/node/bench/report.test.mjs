import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartOf } from '../../bench/report/chart.mjs';
import { fill } from '../../bench/report/page.mjs';

const middle = (median) => ({ median, min: median - 1, max: median + 1 });

const result = {
  date: '2026-11-25',
  browser: 'Chrome/156',
  processor: '2 × A & B',
  memory: '24 GiB',
  system: 'Linux',
  contenders: [
    { name: 'aushang', title: 'Aushang', version: 'aushang 0.1.0' },
    { name: 'other', title: 'Other <list>', version: '' },
  ],
  unavailable: [{ title: 'gancio', reason: 'npm' }],
  bytes: [],
  visits: [
    {
      count: 1000,
      slowdown: 1,
      rows: [
        {
          name: 'aushang',
          values: { cpu: middle(61.54) },
          ratios: { cpu: middle(1.28) },
        },
        { name: 'other', failure: 'no titles', values: {}, ratios: {} },
      ],
    },
  ],
};
const goals = [
  { goal: 'cpu', count: 1000, limit: 0.7, value: 1.28, met: false },
  { goal: 'many', limit: 2, met: true },
];

describe("The bench's page", () => {
  const page = fill(
    '<!-- setting --><!-- goals --><!-- tables --><!-- missing -->',
    result,
    goals,
  );

  it('has the middle, the least and the greatest, as Germans write them', () => {
    assert.match(page, /<td>61,5 \(60,5–62,5\)<\/td><td>1,28<\/td>/);
  });

  it('says which goals are missed, and which were not measured', () => {
    assert.match(page, /<td>1,28<\/td><td>0,70<\/td><td>verfehlt<\/td>/);
    assert.match(page, /<td>–<\/td><td>2<\/td><td>nicht gemessen<\/td>/);
  });

  it('says what could not run, and on what it ran', () => {
    assert.match(page, /<li>gancio: [^<]*npm/);
    assert.match(page, /<li>Other &lt;list>: 1\.000 Einträge: no titles<\/li>/);
    assert.match(page, /<li>2 × A &amp; B, 24 GiB, Linux<\/li>/);
  });
});

describe("The bench's chart", () => {
  const chart = chartOf(result);

  it('has a name, a text and every ratio as text', () => {
    assert.match(chart, /aria-labelledby="title text"/);
    assert.match(chart, /<title id="title">[^<]+<\/title>/);
    assert.match(chart, /<desc id="text">[^<]+<\/desc>/);
    assert.match(chart, /<text [^>]*>1,28<\/text>/);
  });

  it('leaves out who could not run', () => {
    assert.equal(chart.match(/<rect/g).length, 1);
  });
});
