import { expect } from 'chai';
import { addressOf, jsonFeed } from '../../../helpers/feeds.js';
import { until, visit } from '../../../helpers/page.js';
import { goBack, goHome, open } from '../reader/reading.js';
import { Finding, ITEMS } from './finding.js';

const feed = addressOf(jsonFeed(ITEMS));
const list = `<event-list search filters reader feed="${feed}">`;

describe('what a reader was asked for', () => {
  afterEach(goHome);

  it('is in the address, and back with it', async () => {
    const before = new Finding(await visit(list));
    await before.open();
    await before.choose('Frauen');
    before.paste('müller');
    const asked = '#aushang?q=m%C3%BCller&tag=Frauen';
    await until(() => location.hash === asked);
    goHome();
    location.hash = asked;
    const finding = new Finding(await visit(list));
    await until(() => finding.titles.length === 1);
    expect(finding.titles).to.deep.equal(['Vortrag von Frau Müller']);
    expect(finding.field.value).to.equal('müller');
    expect(finding.chips).to.deep.equal(['Frauen entfernen']);
  });

  it('is there again after an article', async () => {
    const finding = new Finding(await visit(list));
    finding.paste('kinder');
    await until(() => finding.titles.length === 2);
    await open(finding.visitor, 'Fest für Kinder');
    expect(finding.field).to.equal(undefined);
    await goBack(finding.visitor);
    await until(() => finding.titles.length === 2);
    expect(finding.field.value).to.equal('kinder');
  });
});
