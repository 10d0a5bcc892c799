import { expect } from 'chai';
import { event } from '../helpers/feeds.js';
import { freeze, unfreeze } from '../helpers/clock.js';
import { leave, visit } from '../helpers/page.js';

describe('dates, times and prices in the page’s language', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unfreeze();
  });

  /** The words of an event, with all spaces alike. */
  async function words(lang: string): Promise<string> {
    const details = {
      startDate: '2027-03-08T18:30:00+01:00',
      offers: [{ price: 1234.5 }],
    };
    const items = [
      event(details, {
        attachments: [
          {
            url: 'https://a.example/f.pdf',
            title: 'F',
            size_in_bytes: 1_250_000,
          },
        ],
      }),
    ];
    const visitor = await visit(`<event-card lang="${lang}">`, { items });
    return visitor.text.replace(/\s/g, ' ');
  }

  for (const [lang, ...forms] of [
    ['de', 'Montag, 8. März 2027', '18:30 Uhr', '1.234,50 €', '1,3 MB'],
    ['de-CH', 'Montag, 8. März 2027', '18:30 Uhr'],
    ['en', 'Monday, 8 March 2027', '18:30', '€1,234.50', '1.3 MB'],
    ['en-GB', 'Monday, 8 March 2027', '18:30'],
    ['en-US', 'Monday, March 8, 2027', '6:30 PM', '€1,234.50'],
    // Not spoken here: European English.
    ['pt', 'Monday, 8 March 2027', '18:30'],
    ['sw-KE', 'Monday, 8 March 2027', '18:30'],
  ] as const) {
    it(`“${lang}”: ${forms.join('; ')}`, async () => {
      const text = await words(lang);
      for (const form of forms) {
        expect(text.replace('Monday 8', 'Monday, 8')).to.include(form);
      }
    });
  }
});
