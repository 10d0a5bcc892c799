import { expect } from 'chai';
import { render } from 'lit';
import { LANGUAGES } from '../../../../demo/werkstatt/build/page.js';
import { findings } from '../../../../demo/werkstatt/pruefer/report/findings.js';
import type { Finding } from '../../../../src/check/index.js';
import { levelOf } from '../../../../src/check/levels.js';
import type { Code } from '../../../../src/check/details.js';
import { textOf, wordsIn } from './visit.js';

/** Whatever a sentence asks for. */
const details = new Proxy({}, { get: (_, name) => `[${String(name)}]` });
const findingOf = (code: string, more: Partial<Finding> = {}) =>
  ({
    level: levelOf(code as Code),
    code,
    details,
    pointer: '',
    ...more,
  }) as Finding;

const LINES = ['{', '  "id": "1",', '  "url": "ftp://a.example"', '}'];

for (const language of LANGUAGES) {
  const all = await wordsIn(language);
  const codes = Object.keys(all.said.findings);

  describe(`What the feed checker has found, in ${language},`, () => {
    let place: HTMLElement;
    beforeEach(() =>
      document.body.append((place = document.createElement('main'))),
    );
    afterEach(() => place.remove());

    const show = (...found: readonly Finding[]) => {
      const report = {
        address: '',
        format: undefined,
        items: [],
        findings: found,
      };
      render(findings({ report, lines: LINES }, all), place);
    };
    const texts = (selector: string) =>
      [...place.querySelectorAll<HTMLElement>(selector)].map(textOf);
    /** What it is, and what to do. */
    const isSaid = (code: string) => {
      show(findingOf(code));
      const [what, todo] = texts('h4, h4 + p');
      return Boolean(what && todo && /[.?!”“)*"…]$/.test(what));
    };

    it('is said for every kind', () => {
      const mute = codes.filter((code) => !isSaid(code));
      expect(mute).to.deep.equal([]);
    });

    it('cannot be shown without words', () => {
      expect(() => isSaid('brand-new')).to.throw(TypeError);
    });

    it('comes with the worst first', () => {
      show(findingOf('no-alt'), findingOf('large'), findingOf('no-id'));
      const { level } = all.words;
      expect(texts('h3')).to.deep.equal([
        level.error(1),
        level.warning(1),
        level.hint(1),
      ]);
    });

    it('comes with the item, the place and what stands there', () => {
      show(findingOf('bad-scheme', { line: 3, column: 10, item: 'Fest' }));
      const { said, words } = all;
      expect(texts('figcaption')).to.deep.equal([
        `${words.item('Fest')}, ${said.place(3, 10)}`,
      ]);
      expect(texts('code')).to.deep.equal([
        '2 "id": "1",',
        '3 "url": "ftp://a.example"',
        '4 }',
      ]);
      expect(texts('mark')[1]).to.equal('"ftp://a.example"');
    });

    it('folds up what is one of many', () => {
      show(...Array.from({ length: 60 }, () => findingOf('no-alt')));
      expect(texts('h4')).to.have.length(53);
      expect(texts('details h4')).to.have.length(50);
      expect(texts('summary')).to.deep.equal([all.words.others(57)]);
      expect(texts('details > p')).to.deep.equal([all.words.tooMany(7)]);
    });
  });
}
