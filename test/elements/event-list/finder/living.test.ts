import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import { leave, until } from '../../../helpers/page.js';
import { find, ITEMS } from './finding.js';

describe('search and filters while the list changes', () => {
  afterEach(leave);

  it('go on when other items come', async () => {
    const finding = await find();
    const { element } = finding.visitor;
    await finding.type('kinder');
    await until(() => finding.titles.length === 2);
    const more = { id: 'neu', title: 'Kinderchor', tags: ['Musik'] };
    element.items = [more, ...ITEMS];
    await until(() => finding.titles.length === 3);
    expect(finding.field.value).to.equal('kinder');
    expect(finding.visitor.focused).to.equal('Suche');
  });

  it('keep the focus on an option that other items move', async () => {
    const finding = await find();
    await finding.open();
    finding.box('Fest').focus();
    const fests = [1, 2, 3].map((id) => ({ ...ITEMS[1], id: `${id}` }));
    finding.visitor.element.items = [...ITEMS, ...fests];
    await until(() => finding.options.includes('Fest (4)'));
    expect(finding.visitor.focused).to.equal('Fest (4)');
  });

  it('show more of what is found, and begin anew for another', async () => {
    const finding = await find('search', news(40));
    const { visitor } = finding;
    finding.paste('"meldung 1"');
    await until(() => visitor.buttons.join() === '1 weitere anzeigen');
    visitor.button('1 weitere anzeigen').click();
    await until(() => finding.titles.length === 11);
    expect(visitor.focused).to.equal('Meldung 19');
    finding.paste('meldung');
    await until(() => finding.titles.length === 10);
    expect(visitor.buttons).to.deep.equal(['10 weitere anzeigen']);
  });

  it('are over when their attributes go, and come back with them', async () => {
    const finding = await find();
    const { element } = finding.visitor;
    await finding.open();
    await finding.choose('Frauen');
    finding.paste('müller');
    await until(() => finding.titles.length === 1);
    element.removeAttribute('search');
    await until(() => finding.titles.length === 2);
    expect(finding.field).to.equal(undefined);
    element.removeAttribute('filters');
    await until(() => finding.titles.length === 4);
    expect(finding.visitor.buttons).to.be.empty;
    element.toggleAttribute('search');
    await until(() => finding.titles.length === 1);
    expect(finding.field.value).to.equal('müller');
  });

  it('come when their attributes are set later', async () => {
    const finding = await find('');
    expect(finding.field).to.equal(undefined);
    finding.visitor.element.toggleAttribute('search');
    await until(() => Boolean(finding.field));
    finding.paste('müller');
    await until(() => finding.titles.length === 1);
  });

  it('look at what the other attributes have chosen', async () => {
    const finding = await find('search filters tags="Frauen"');
    await finding.open();
    expect(finding.options).to.deep.equal([
      'Frauen (2)',
      'Lesung (1)',
      'Bibliothek (1)',
      'Museum (1)',
    ]);
  });
});
