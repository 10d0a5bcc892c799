import { expect } from 'chai';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

const feed = (title: string, ids: number[]) =>
  addressOf(
    jsonFeed(
      news(9).filter((_, index) => ids.includes(index + 1)),
      { title },
    ),
  );

describe('several feeds in one list', () => {
  afterEach(leave);

  it('are sorted together, and what both carry stands once', async () => {
    const [one, other] = [feed('Kreis', [1, 3]), feed('Stadt', [2, 3])];
    const { titles } = await visit(`<event-list feed="${one} ${other}">`);
    expect(titles).to.deep.equal(['Meldung 1', 'Meldung 2', 'Meldung 3']);
  });

  it('are named at their items', async () => {
    const [one, other] = [feed('Kreis', [1]), feed('Stadt', [2])];
    const visitor = await visit(`<event-list feed="${one} ${other}">`);
    const metas = visitor.all('[part=meta]').map((meta) => meta.textContent);
    expect(metas[0]).to.include('Kreis');
    expect(metas[1]).to.include('Stadt');
  });

  it('are not named where there is only one', async () => {
    const { text } = await visit(`<event-list feed="${feed('Kreis', [1])}">`);
    expect(text).not.to.include('Kreis');
  });

  it('show what could be had, and say what couldn’t', async () => {
    const broken = answer({ status: '404' });
    const visitor = await visit(
      `<event-list feed="${feed('Kreis', [1])} ${broken}">`,
    );
    await until(() => visitor.text.includes('Zurzeit nicht erreichbar'));
    expect(visitor.titles).to.deep.equal(['Meldung 1']);
    expect(visitor.element.state).to.equal('ready');
    expect(visitor.text).to.include(`nicht erreichbar: ${location.host}`);
    expect(visitor.buttons).to.deep.equal(['Erneut versuchen']);
  });
});
