import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../bench/goals.mjs';

const middle = (median) => ({ median, min: median, max: median });

/** What a run finds at so many items. */
const visit = (count, slowdown, name, ratio) => ({
  count,
  slowdown,
  rows: [
    { name, values: { shift: middle(0) }, ratios: { cpu: middle(ratio) } },
  ],
});

const cpuGoal = (visits) =>
  judge({ visits }).find(({ goal, count }) => goal === 'cpu' && count === 100);

describe("The bench's goals", () => {
  it('are met up to their limit', () => {
    assert.equal(cpuGoal([visit(100, 1, 'aushang', 1)]).met, true);
  });

  it('are missed above it', () => {
    const { met, value } = cpuGoal([visit(100, 1, 'aushang', 1.01)]);
    assert.deepEqual([met, value], [false, 1.01]);
  });

  it("are not met by others, or by ourselves on somebody's slow machine", () => {
    const visits = [visit(100, 4, 'aushang', 0.5), visit(100, 1, 'lit', 0.5)];
    assert.equal(cpuGoal(visits).value, undefined);
  });

  it('that were not measured are not missed, but have no value', () => {
    const goals = judge({ visits: [] });
    assert.ok(goals.length > 10);
    for (const { met, value } of goals) {
      assert.deepEqual([met, value], [true, undefined]);
    }
  });
});
