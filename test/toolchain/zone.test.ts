import { expect } from 'chai';

describe('the time zone of the test browser', () => {
  it('is the one that the run asked for', () => {
    const asked = document.querySelector<HTMLMetaElement>(
      'meta[name=asked-time-zone]',
    );
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(timeZone).to.equal(asked?.content);
  });

  it('is not UTC, where mistakes with zones stay unseen', () => {
    const january = new Date('2027-01-15T12:00:00Z').getTimezoneOffset();
    const july = new Date('2027-07-15T12:00:00Z').getTimezoneOffset();
    expect([january, july]).not.to.deep.equal([0, 0]);
  });
});
