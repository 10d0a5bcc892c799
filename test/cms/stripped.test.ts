import { expect } from 'chai';
import { closePages, FramedPage } from '../contract/helpers/framed-page.js';
import { mended, STRIPPERS } from './strippers.js';

const FEED = '/test/pages/feed.json';
const TAGS = `<event-list feed="${FEED}" limit="2"><a href="/neues">Neues</a></event-list>`;
const PLACEHOLDER = `<div data-aushang="event-list" data-feed="${FEED}" data-limit="2" class="spalte"><a href="/neues">Neues</a></div>`;

/** A page of a system's, in which the text stands. */
async function published(text: string, script = 'aushang.classic.js') {
  const page = await FramedPage.open('unscripted');
  page.document.body.innerHTML = text;
  const tag = page.document.createElement('script');
  tag.src = `/built/${script}`;
  if (script === 'aushang.js') tag.type = 'module';
  page.document.head.append(tag);
  return page;
}

async function expectList(page: FramedPage): Promise<void> {
  await page.inState('event-list', 'ready');
  expect(page.titles()).to.have.length(2);
  const fallback = page.find('event-list > a');
  expect(fallback.getAttribute('href')).to.equal('/neues');
}

for (const [name, strip] of Object.entries(STRIPPERS)) {
  describe(`After ${name}`, () => {
    afterEach(closePages);

    it('of tags only the fallback is left', () => {
      expect(strip(TAGS)).to.equal('<a href="/neues">Neues</a>');
    });

    it('of a placeholder all is left, and becomes the list', async () => {
      const page = await published(strip(PLACEHOLDER));
      await expectList(page);
      expect(page.find('event-list').className).to.equal('spalte');
    });
  });
}

for (const [name, strip] of Object.entries(await mended())) {
  describe(`After ${name} with what it is given here`, () => {
    afterEach(closePages);

    it('of tags all is left', async () => {
      expect(strip(TAGS)).to.equal(TAGS);
      await expectList(await published(strip(TAGS), 'aushang.js'));
    });

    it('of handlers nothing is left', () => {
      const evil = TAGS.replace(' limit', ' onclick="alert(1)" limit');
      expect(strip(evil)).to.equal(TAGS);
    });
  });
}

describe('A placeholder that is added later', () => {
  afterEach(closePages);

  it('becomes the list', async () => {
    const page = await published('');
    const place = page.document.createElement('section');
    page.document.body.append(place);
    await new Promise((resolve) => setTimeout(resolve, 100));
    place.innerHTML = `<p>Neues</p>${PLACEHOLDER}`;
    await expectList(page);
  });

  it('stays what it is where somebody writes', async () => {
    const page = await published(
      `<div contenteditable id="text">${PLACEHOLDER}</div>${PLACEHOLDER}`,
    );
    await expectList(page);
    const placeholders = page.find('#text').querySelectorAll('[data-aushang]');
    expect(placeholders).to.have.length(1);
  });
});
