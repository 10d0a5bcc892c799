import { expect } from 'chai';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { findings } from '../../../helpers/axe.js';
import { settled } from '../../../helpers/page.js';
import { all, check, examples, leave, press, summary, visit } from './visit.js';

const STYLES = [
  'site.css',
  'werkstatt/shared/workshop.css',
  'werkstatt/pruefer/style.css',
];

/** The site's quieter colours meet level AA. */
const AAA = /^color-contrast-enhanced/;

describe('A report', () => {
  const links = STYLES.map((file) => {
    const link = document.createElement('link');
    return Object.assign(link, { rel: 'stylesheet', href: `/demo/${file}` });
  });
  before(async () => {
    document.head.append(...links);
    await Promise.all(
      links.map((link) => new Promise((done) => (link.onload = done))),
    );
  });
  after(() => links.forEach((link) => link.remove()));
  afterEach(leave);

  for (const language of ['de', 'en'] as const) {
    it(`of a bad feed has no barriers, in ${language}`, async () => {
      await visit('', language);
      press(language === 'de' ? 'Ein Feed mit Fehlern' : 'A feed with faults');
      await summary();
      await settled(all<AushangElement>('event-list')[0]!);
      const main = all('form')[0]!.closest('main')!;
      const found = await findings(main);
      expect(found.filter((one) => !AAA.test(one))).to.deep.equal([]);
    });
  }

  it('is no wider than 320 px', async () => {
    await visit();
    const main = all('form')[0]!.closest('main')!;
    main.style.width = '288px';
    await check(examples.faulty);
    await settled(all<AushangElement>('event-list')[0]!);
    expect(main.scrollWidth).to.equal(main.clientWidth);
  });
});
