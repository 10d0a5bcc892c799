import { expect } from 'chai';
import { isGood } from '../../src/check/report.js';
import { check, goodFeed, ofFeed } from './checked.js';

describe('the checker of a good feed', () => {
  it('finds nothing', async () => {
    expect(await ofFeed({})).to.deep.equal([]);
  });

  it('says what it is, and what is shown of it', async () => {
    const report = await check(JSON.stringify(goodFeed()));
    expect(report.format).to.equal('json-feed');
    expect(report.title).to.equal('Landkreis');
    expect(report.items.map(({ title }) => title)).to.deep.equal([
      'Lesung zum Frauentag',
    ]);
    expect(isGood(report)).to.be.true;
  });

  it('takes hints and warnings for good, but no error', async () => {
    const [warned, wrong] = await Promise.all(
      [{ title: undefined }, { items: [{}] }].map((more) =>
        check(JSON.stringify(goodFeed(more))),
      ),
    );
    expect(warned!.findings.map(({ level }) => level)).to.deep.equal([
      'warning',
    ]);
    expect(isGood(warned!)).to.be.true;
    expect(isGood(wrong!)).to.be.false;
  });

  it('takes extensions of others, and what schema.org has more', async () => {
    expect(await ofFeed({ _custom: { a: 1 }, hubs: [], icon: 'x' }))
      .to.deep //
      .equal([]);
  });
});
