import { expect } from 'chai';
import { format } from '../../../../src/feed/formats/html-page.js';
import { read } from '../../../helpers/formats.js';

const event = (name: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  '@id': `https://www.verein.example/#${name}`,
  name,
  startDate: '2027-03-08T18:00:00+01:00',
});

const script = (content: unknown, attributes = ''): string =>
  `<script type="application/ld+json"${attributes}>${
    typeof content === 'string' ? content : JSON.stringify(content)
  }</script>`;

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="de"><head><title>Termine &amp; mehr</title></head><body>${body}</body></html>`;

const titles = (body: string) =>
  read(format, page(body))?.items.map(({ title }) => title);

describe('JSON-LD in a web page', () => {
  it('is read from all of its scripts as one list', () => {
    const body = `${script(event('A'))}<p>Text</p>${script([event('B'), event('C')])}`;
    expect(titles(body)).to.deep.equal(['A', 'B', 'C']);
  });

  it('lends the feed the title and the language of the page', () => {
    const feed = read(format, page(script(event('A'))))!;
    expect(feed.title).to.equal('Termine & mehr');
    expect(feed.items[0]!.language).to.equal('de');
  });

  for (const [how, tag] of Object.entries({
    'single quotes': "<script type='application/ld+json'>",
    'no quotes': '<script type=application/ld+json>',
    'capital letters': '<SCRIPT TYPE="application/LD+JSON">',
    'other attributes':
      '<script class="a" id=b type="application/ld+json" data-c>',
    'a character set': '<script type="application/ld+json; charset=utf-8">',
    'line breaks': '<script\n  type = "application/ld+json"\n>',
  })) {
    it(`is found with ${how} in its tag`, () => {
      const body = `${tag}${JSON.stringify(event('A'))}</script>`;
      expect(titles(body)).to.deep.equal(['A']);
    });
  }

  for (const [how, content] of Object.entries({
    CDATA: `\n//<![CDATA[\n${JSON.stringify(event('A'))}\n//]]>\n`,
    'CDATA in a comment': `/*<![CDATA[*/${JSON.stringify(event('A'))}/*]]>*/`,
    'a comment': `<!-- ${JSON.stringify(event('A'))} -->`,
    'line breaks in its strings': JSON.stringify(event('A\nB')).replace(
      '\\n',
      '\n',
    ),
  })) {
    it(`is read with ${how}`, () => {
      expect(titles(script(content))).to.have.length(1);
    });
  }

  it('may have a script that can’t be read beside it', () => {
    const body = `${script('{"@type": "Event",')}${script(event('A'))}`;
    expect(titles(body)).to.deep.equal(['A']);
  });

  it('is not looked for in other scripts or in comments', () => {
    const hidden = `<!-- ${script(event('B'))} --><script>const a = '${JSON.stringify(event('C'))}';</script><script type="text/template" data-type="application/ld+json">${JSON.stringify(event('D'))}</script>`;
    expect(titles(`${hidden}${script(event('A'))}`)).to.deep.equal(['A']);
    expect(titles(hidden)).to.be.undefined;
  });

  it('is absent in a page without it', () => {
    expect(titles('<p>Hallo</p>')).to.be.undefined;
    expect(titles(script('{}'))).to.be.undefined;
    expect(read(format, '')).to.be.undefined;
  });
});
