import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { addressOf, jsonFeed } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

/** Only Chromium lets a test print. */
const isChromium = navigator.userAgent.includes('Chrome/');

const LONG = 'Arbeitsmarktintegrationsförderungsprogrammkonferenz'.repeat(2);
const content_html = `<table><tr><th>Zeit</th><td>${LONG}</td></tr></table>`;

describe('a printed table', () => {
  before(async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ media: 'print' });
  });
  afterEach(leave);
  after(async () => {
    if (isChromium) await emulateMedia({ media: 'screen' });
  });

  it('ends at the edge of the paper', async () => {
    const feed = addressOf(jsonFeed([{ id: '1', title: 'A', content_html }]));
    const visitor = await visit(`<div><event-card feed="${feed}">`);
    visitor.element.parentElement!.style.width = '400px';
    await until(() => visitor.text.includes('Zeit'));
    const [table] = visitor.all('table');
    const { right } = visitor.element.getBoundingClientRect();
    expect(table!.getBoundingClientRect().right).to.be.at.most(right);
  });
});
