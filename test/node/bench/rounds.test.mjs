import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASELINE, inRounds } from '../../bench/rounds.mjs';

const ours = { name: 'ours' };
const base = { name: BASELINE };

describe("The bench's rounds", () => {
  it('compare with the vanilla page of the same round', async () => {
    const samples = { [BASELINE]: [10, 20, 40], ours: [20, 20, 20] };
    const rows = await inRounds([ours, base], 3, ({ name }) =>
      Promise.resolve({ cpu: samples[name].shift() }),
    );
    const [row] = rows;
    assert.deepEqual(row.values.cpu, { median: 20, min: 20, max: 20 });
    assert.deepEqual(row.ratios.cpu, { median: 1, min: 0.5, max: 2 });
  });

  it('go on without whoever fails, and say why', async () => {
    const rows = await inRounds([ours, base], 2, async ({ name }) => {
      if (name === 'ours') throw new Error('no titles');
      return { cpu: 10 };
    });
    assert.equal(rows[0].failure, 'no titles');
    assert.equal(rows[0].values.cpu, undefined);
    assert.equal(rows[1].values.cpu.median, 10);
  });

  it('begin with another one each time', async () => {
    const order = [];
    await inRounds([ours, base], 2, async ({ name }) => {
      order.push(name);
      return { cpu: 1 };
    });
    assert.deepEqual(order, ['ours', BASELINE, BASELINE, 'ours']);
  });
});
