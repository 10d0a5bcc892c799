import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import { until, visit } from '../../../helpers/page.js';
import { endVisit, lists, open, readerList, reads } from './reading.js';

const body = 'Der ganze Text, den es in der Liste nicht gibt.';
const organizer = { name: 'Kreisarchiv' };
const [first, second, ...others] = news(12);
const items = [
  first,
  { ...second, content_text: body, authors: [organizer] },
  ...others,
];

describe('an article in <event-list reader>', () => {
  afterEach(endVisit);

  it('takes the place of the list, whole', async () => {
    const visitor = await readerList('', items);
    expect(visitor.text).not.to.include('Kreisarchiv');
    await open(visitor, 'Meldung 2');
    expect(visitor.headings).to.deep.equal(['3 Meldung 2']);
    expect(visitor.text).to.include(body);
    expect(visitor.text).to.include('Veranstalter: Kreisarchiv');
    expect(visitor.links).to.deep.equal([
      'Zurück zur Liste',
      'Meldung 2',
      'Vorheriger Artikel Meldung 3',
      'Nächster Artikel Meldung 1',
      'Zurück zur Liste',
    ]);
  });

  it('opens by keyboard, and so does the list', async () => {
    const visitor = await readerList();
    visitor.link('Meldung 3').focus();
    await sendKeys({ press: 'Enter' });
    await reads(visitor, 'Meldung 3');
    visitor.link('Zurück zur Liste').focus();
    await sendKeys({ press: 'Enter' });
    await lists(visitor);
    expect(visitor.titles).to.have.length(10);
  });

  it('has a title that leads to where it comes from', async () => {
    const visitor = await readerList('item-url="/artikel?id={id}"');
    await open(visitor, 'Meldung 3');
    expect(visitor.link('Meldung 3').href).to.equal(news(3)[2]!.url);
  });

  it('has a title that is no link if it comes from nowhere', async () => {
    const visitor = await readerList('', [
      { id: 'a', title: 'Nur hier' },
      { id: 'b', title: 'Auch hier' },
    ]);
    await open(visitor, 'Nur hier');
    expect(visitor.links).not.to.include('Nur hier');
  });

  it('keeps below the list’s own heading', async () => {
    const visitor = await readerList('label="Aktuelles"');
    await open(visitor, 'Meldung 3');
    expect(visitor.headings).to.deep.equal(['2 Aktuelles', '3 Meldung 3']);
  });

  it('is there in English, too', async () => {
    const visitor = await readerList('lang="en"');
    await open(visitor, 'Meldung 1');
    expect(visitor.links).to.deep.equal([
      'Back to the list',
      'Meldung 1',
      'Previous article Meldung 2',
      'Back to the list',
    ]);
  });

  it('is left when the attribute goes', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    visitor.element.removeAttribute('reader');
    await lists(visitor);
    expect(visitor.link('Meldung 1').href).to.equal(news(1)[0]!.url);
  });

  it('is an ordinary link without the attribute', async () => {
    const visitor = await visit('<event-list>', { items: news(2) });
    expect(visitor.link('Meldung 2').href).to.equal(news(2)[1]!.url);
    visitor.element.setAttribute('reader', '');
    await until(() => visitor.all('a[href^="#"]').length > 0);
    await open(visitor, 'Meldung 2');
  });
});
