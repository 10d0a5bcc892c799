import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

describe('an address to subscribe to', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
    leave();
  });

  it('is read like any other: webcal is no way to ask', async () => {
    const asked: string[] = [];
    const copy = addressOf(jsonFeed(news(1)));
    window.fetch = (input, init) => {
      asked.push(new Request(input).url);
      return fetch(copy, init);
    };
    const visitor = await visit(
      '<event-list feed="webcal://verein.example/termine.ics">',
    );
    expect(asked).to.deep.equal(['https://verein.example/termine.ics']);
    expect(visitor.titles).to.deep.equal(['Meldung 1']);
  });
});
