import { expect } from 'chai';
import { fileOf, linesOf } from './written.js';

const MEANING: readonly (readonly [string | undefined, string, string])[] = [
  [undefined, 'CONFIRMED', 'A'],
  ['EventScheduled', 'CONFIRMED', 'A'],
  ['EventRescheduled', 'CONFIRMED', 'A'],
  ['EventMovedOnline', 'CONFIRMED', 'Jetzt online: A'],
  ['EventCancelled', 'CANCELLED', 'Abgesagt: A'],
  ['EventPostponed', 'TENTATIVE', 'Verschoben: A'],
];

describe('the status of an event in a calendar', () => {
  for (const [eventStatus, status, summary] of MEANING) {
    it(`is ${status} for ${eventStatus ?? 'none'}`, () => {
      const file = fileOf({ startDate: '2027-03-08T18:00', eventStatus });
      expect(linesOf(file, 'SUMMARY', 'STATUS')).to.deep.equal([
        `SUMMARY:${summary}`,
        `STATUS:${status}`,
      ]);
    });
  }
});
