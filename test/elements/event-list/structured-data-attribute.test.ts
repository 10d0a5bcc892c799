import { expect } from 'chai';
import { addressOf, event, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const script = () =>
  document.head.querySelector('script[type="application/ld+json"]');

/** The names that the page tells machines. */
const told = (): string[] =>
  [...(script()?.textContent ?? '').matchAll(/"headline":"(\w+ \d)"/g)]
    .map(([, name]) => name!)
    .sort();

describe('<event-list structured-data>', () => {
  const feed = addressOf(
    jsonFeed([
      ...news(3),
      event({ startDate: '2027-03-08', location: 'Kreishaus 1' }),
    ]),
  );
  afterEach(leave);

  const list = (attributes: string) =>
    visit(`<event-list feed="${feed}" ${attributes}>`);

  it('tells what is shown, page by page', async () => {
    const visitor = await list('structured-data limit="1"');
    expect(told()).to.deep.equal(['Meldung 1']);
    visitor.button(/weitere/).click();
    await visitor.element.updateComplete;
    expect(told()).to.deep.equal(['Meldung 1', 'Meldung 2']);
  });

  it('tells it once, and as long as someone shows it', async () => {
    const one = await list('structured-data kind="news"');
    const other = await list('structured-data kind="news" limit="1"');
    expect(told()).to.deep.equal(['Meldung 1', 'Meldung 2', 'Meldung 3']);
    one.element.remove();
    expect(told()).to.deep.equal(['Meldung 1']);
    other.element.remove();
    expect(script()).to.equal(null);
  });

  it('tells nothing without the attribute, whenever that is', async () => {
    const { element } = await list('');
    expect(script()).to.equal(null);
    element.toggleAttribute('structured-data', true);
    while (!script()) await new Promise((next) => setTimeout(next, 10));
    element.toggleAttribute('structured-data', false);
    await element.updateComplete;
    expect(script()).to.equal(null);
  });

  it('tells it again when the list comes back', async () => {
    const { element } = await list('structured-data limit="1"');
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(told()).to.deep.equal(['Meldung 1']);
  });
});
