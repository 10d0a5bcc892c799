import { expect } from 'chai';
import type { Item } from '../../src/model/item.js';
import { calendarIn, eventIn, fileOfItem } from './written.js';

const HOSTILE: Readonly<Record<string, string>> = {
  'the end of a line': 'x\r\nATTACH:https://evil.example/\r\nBEGIN:VEVENT',
  'a bare CR': 'x\rATTACH:https://evil.example/\rEND:VEVENT',
  'a bare LF': 'x\nATTACH:https://evil.example/\nEND:VCALENDAR',
  'other ends of lines':
    'x\u2028ATTACH:a\u2029ATTACH:b\u0085ATTACH:c\vA:1\fA:2',
  'a folded line': 'x\r\n ATTACH:https://evil.example/',
  'control characters': 'x\0\b\u001b[31m\u007f\u009b ATTACH:a',
  'a lone surrogate': 'x\ud800y\udc00',
  'quotation marks': '";ROLE=CHAIR:mailto:a@evil.example',
  escapes: '\\n\\;\\,\\\\\\',
};

/** A text wherever the model has one, past `normalise`. */
const everywhere = (text: string): Item => ({
  id: text,
  title: text,
  url: `https://www.landkreis.example/${text}`,
  tags: [text, text],
  _event: {
    startDate: '2027-03-08T18:00',
    timeZone: 'Europe/Berlin',
    location: [{ type: 'Place', name: text, address: text }],
    organizer: [{ name: text, url: `https://a.example/${text}` }],
  },
});

/** Every component and property of a file, by name. */
const namesIn = (file: string): string[] =>
  [calendarIn(file), ...calendarIn(file).getAllSubcomponents()].flatMap(
    (part) => [part.name, ...part.getAllProperties().map(({ name }) => name)],
  );

describe('a hostile text in a calendar file', () => {
  const harmless = namesIn(fileOfItem(everywhere('x'), 'x'));

  for (const [what, text] of Object.entries(HOSTILE)) {
    const file = fileOfItem(everywhere(text), text);

    it(`adds no property and no part: ${what}`, () => {
      expect(namesIn(file)).to.deep.equal(harmless);
    });

    it(`leaves no character that may not be there: ${what}`, () => {
      expect(file.replaceAll('\r\n', '')).not.to.match(/(?!\t)\p{Cc}/u);
      expect(file.isWellFormed()).to.equal(true);
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\u2028\u2029]/);
    });

    it(`adds no parameter: ${what}`, () => {
      const organizer = eventIn(file).getFirstProperty('organizer')!;
      expect(Object.keys(organizer.jCal[1] as object)).to.deep.equal(['cn']);
      expect(organizer.getFirstValue()).to.equal('invalid:nomail');
    });
  }
});
