import { expect } from 'chai';
import { event } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import type { Visitor } from '../helpers/visitor.js';

/** Where the words stand that a text begins with and ends with. */
function edges(visitor: Visitor, words: string): [number, number] {
  const parts = visitor.all('*').flatMap((found) => [...found.childNodes]);
  const text = parts.find(
    (part): part is Text => part instanceof Text && part.data.includes(words),
  );
  if (!text) throw new Error(`no “${words}” in: ${visitor.text}`);
  const at = text.data.indexOf(words);
  const place = (index: number): number => {
    const range = document.createRange();
    range.setStart(text, at + index);
    range.setEnd(text, at + index + 1);
    return range.getBoundingClientRect().left;
  };
  return [place(0), place(words.length - 1)];
}

/** German words whose first or last sign belongs to no direction. */
const GERMAN = {
  title: '10 Jahre Nachbarschaftshaus!',
  summary: '3 Tage lang (mit Musik).',
  organizer: 'Alter Gasometer e.V.',
  address: '08056 Zwickau, Markt 1',
  tag: '„Kultur“',
  file: '1. Programm (PDF)',
};

const items = [
  event(
    {
      startDate: '2027-03-08T18:00',
      location: [{ address: GERMAN.address }],
      organizer: [{ name: GERMAN.organizer }],
    },
    {
      title: GERMAN.title,
      summary: GERMAN.summary,
      tags: [GERMAN.tag],
      attachments: [{ url: 'https://a.example/a.pdf', title: GERMAN.file }],
    },
  ),
];

describe('German in an Arabic page', () => {
  afterEach(leave);

  for (const [tag, words] of [
    ['event-list', ['title', 'summary', 'address']],
    ['event-card', ['title', 'summary', 'address', 'tag', 'file']],
    ['organizer-footer', ['organizer']],
  ] as const) {
    for (const word of words) {
      it(`is read from left to right: ${word} of ${tag}`, async () => {
        const html = `<div lang="ar" style="inline-size: 40rem"><${tag} item="event">`;
        const visitor = await visit(html, { items });
        const [first, last] = edges(visitor, GERMAN[word]);
        expect(first).to.be.below(last);
      });
    }
  }
});
