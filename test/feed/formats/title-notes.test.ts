import { expect } from 'chai';
import { withoutNote } from '../../../src/feed/formats/text.js';
import { format as schemaOrg } from '../../../src/feed/formats/schema-org.js';
import { format as calendar } from '../../../src/feed/formats/the-events-calendar.js';
import { firstOf } from '../../helpers/formats.js';

describe('a title that says', () => {
  const cancelled = [
    'ABGESAGT: Lesung',
    'Abgesagt – Lesung',
    'Abgesagt &#8211; Lesung',
    'Abgesagt! Lesung',
    'Abgesagt - Lesung',
    '(abgesagt) Lesung',
    '[ABGESAGT] Lesung',
    '*** ABGESAGT *** Lesung',
    '+++ Abgesagt +++ Lesung',
    'Fällt leider aus: Lesung',
    'Entfällt: Lesung',
    'CANCELLED - Lesung',
    'Canceled: Lesung',
    'Lesung (abgesagt)',
    'Lesung – ABGESAGT!',
    'Lesung - fällt aus',
    'Lesung [ABGESAGT]',
  ];
  for (const title of cancelled) {
    it(`«${title}» is of a cancelled event`, () => {
      expect(withoutNote(title)).to.deep.equal({
        title: 'Lesung',
        eventStatus: 'EventCancelled',
      });
    });
  }

  for (const title of ['Verschoben: Lesung', 'Postponed | Lesung']) {
    it(`«${title}» is of a postponed event`, () => {
      expect(withoutNote(title)).to.deep.equal({
        title: 'Lesung',
        eventStatus: 'EventPostponed',
      });
    });
  }

  const others = [
    'Lesung',
    'Abgesagt wird nichts',
    'Verschobene Welten',
    'Verschoben auf 12. April: Lesung',
    'Abgesagt-Party',
    'Wer hat abgesagt',
    'Die abgesagte Hochzeit (Film)',
    undefined,
  ];
  for (const title of others) {
    it(`«${title}» is nothing but a title`, () => {
      expect(withoutNote(title)).to.deep.equal({ title });
    });
  }

  it('only that keeps it', () => {
    expect(withoutNote('Abgesagt!').title).to.equal('Abgesagt!');
  });

  it('so has a status in every format that has no field for it', () => {
    const title = 'ABGESAGT: Lesung';
    const tribe = { events: [{ id: 1, title }] };
    const node = {
      '@type': 'Event',
      name: title,
      eventStatus: 'EventScheduled',
    };
    for (const item of [firstOf(calendar, tribe), firstOf(schemaOrg, node)]) {
      expect(item.title).to.equal('Lesung');
      expect(item._event?.eventStatus).to.equal('EventCancelled');
    }
  });
});
