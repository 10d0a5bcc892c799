import { expect } from 'chai';
import { publish, withdraw } from '../../src/page/structured-data.js';

/** Nodes of these names, each with its name and what else is said of it. */
const nodes = (names: Record<string, string>) =>
  new Map(
    Object.entries(names).map(([id, name]) => [
      id,
      JSON.stringify({ '@id': id, name }),
    ]),
  );

const scripts = () => [
  ...document.querySelectorAll('script[type="application/ld+json"]'),
];

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly { '@id': string; name: string }[];
}
const read = () => JSON.parse(scripts()[0]!.textContent) as Graph;

/** The nodes in the page. */
const names = () =>
  scripts().length
    ? read()['@graph'].map(({ '@id': id, name }) => `${id} ${name}`)
    : [];

describe('the page’s structured data', () => {
  const one = {};
  const other = {};

  afterEach(() => {
    withdraw(one);
    withdraw(other);
  });

  it('stands in one script in the head', () => {
    publish(one, nodes({ a: 'A' }));
    publish(other, nodes({ b: 'B' }));
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]!.parentElement === document.head).to.be.true;
    expect(read()['@context']).to.equal('https://schema.org');
    expect(names()).to.deep.equal(['a A', 'b B']);
  });

  it('has nothing about the script but its type', () => {
    publish(one, nodes({ a: 'A' }));
    const [script] = scripts();
    expect(script!.getAttributeNames()).to.deep.equal(['type']);
  });

  it('has what several owners show once, as the last one has it', () => {
    publish(one, nodes({ a: 'A', b: 'B' }));
    publish(other, nodes({ b: 'B, anew', c: 'C' }));
    expect(names()).to.deep.equal(['a A', 'b B, anew', 'c C']);
  });

  it('stays as long as one of them shows it', () => {
    publish(one, nodes({ a: 'A', b: 'B' }));
    publish(other, nodes({ b: 'B' }));
    withdraw(one);
    expect(names()).to.deep.equal(['b B']);
    withdraw(other);
    expect(scripts().length).to.equal(0);
  });

  it('is replaced by what the owner publishes next', () => {
    publish(one, nodes({ a: 'A' }));
    publish(one, nodes({ b: 'B' }));
    expect(names()).to.deep.equal(['b B']);
    publish(one, nodes({}));
    expect(scripts().length).to.equal(0);
  });

  it('comes back after it has gone', () => {
    publish(one, nodes({ a: 'A' }));
    withdraw(one);
    publish(one, nodes({ a: 'A' }));
    expect(names()).to.deep.equal(['a A']);
  });

  it('comes back where a page has thrown it away', () => {
    publish(one, nodes({ a: 'A' }));
    scripts()[0]!.remove();
    publish(one, nodes({ a: 'A' }));
    expect(names()).to.deep.equal(['a A']);
  });

  it('is not touched for what has not changed', () => {
    publish(one, nodes({ a: 'A' }));
    const observer = new MutationObserver(() => {});
    // As numbers: a report of the records would show the whole page.
    const changes = () => observer.takeRecords().length;
    const all = { childList: true, subtree: true, characterData: true };
    observer.observe(document, { ...all, attributes: true });
    publish(one, nodes({ a: 'A' }));
    publish(other, nodes({ a: 'A' }));
    withdraw(other);
    withdraw({});
    expect(changes()).to.equal(0);
    publish(other, nodes({ b: 'B' }));
    expect(changes()).to.be.above(0);
    observer.disconnect();
  });

  it('requests nothing and fails at nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    let failures = 0;
    const failed = () => failures++;
    addEventListener('error', failed, true);
    publish(one, nodes({ a: 'A' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    removeEventListener('error', failed, true);
    expect(failures).to.equal(0);
    const after = performance.getEntriesByType('resource');
    expect(after.slice(before)).to.be.empty;
  });
});
