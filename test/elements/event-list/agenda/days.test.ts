import { expect } from 'chai';
import { daysOf } from '../../../../src/elements/event-list/agenda/days.js';
import { kit } from '../../../../src/elements/shared/kit.js';

const item = {
  id: '1',
  _event: { startDate: '2026-12-31T23:30:00+01:00' },
};

describe('the days of an item', () => {
  it('are read once, however often the list is drawn', () => {
    let count = 0;
    const counting: typeof kit = {
      ...kit,
      blockDate: (...given) => {
        count++;
        return kit.blockDate(...given);
      },
    };
    const own = { ...item };
    const first = daysOf(own, undefined, counting);
    expect(daysOf(own, undefined, counting)).to.equal(first);
    expect(count).to.equal(1);
  });

  it('are those of the zone that is shown', () => {
    const zones = [undefined, 'Asia/Tokyo', 'Europe/Berlin'];
    const days = zones.map((zone) => daysOf(item, zone, kit)?.first);
    expect(days).to.deep.equal(['2026-12-31', '2027-01-01', '2026-12-31']);
  });
});
