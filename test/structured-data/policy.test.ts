import { expect } from 'chai';
import {
  closePages,
  FramedPage,
  until,
} from '../contract/helpers/framed-page.js';
import { STRICT } from '../contract/helpers/policies.js';

const ENFORCED = "require-trusted-types-for 'script'; trusted-types lit-html";

interface Steps {
  /** The script's text, step by step. */
  readonly steps?: readonly string[];
}

interface Graph {
  readonly '@graph': readonly { readonly headline?: string }[];
}

const headlinesIn = (text: string) =>
  text &&
  (JSON.parse(text) as Graph)['@graph'].flatMap(
    ({ headline }) => headline ?? [],
  );

for (const [name, policy] of Object.entries({
  'that only allows the page’s own scripts': STRICT,
  'that also enforces Trusted Types': `${STRICT}; ${ENFORCED}`,
})) {
  describe(`Structured data under a policy ${name}`, () => {
    afterEach(closePages);

    it('come, change, go and come back, and nothing is reported', async () => {
      const page = await FramedPage.open('structured-data', policy);
      const { window, document, seen } = page;
      const told = window as Steps;
      await until(() => told.steps?.length === 4 || seen.errors.length > 0);
      expect(seen.errors).to.deep.equal([]);
      const headlines = told.steps!.map(headlinesIn);
      const hostile = '</script><script>seen.errors.push("run")</script>';
      expect(headlines).to.deep.equal([
        ['Eins'],
        ['Eins', hostile],
        '',
        ['Eins'],
      ]);
      // Reports come a moment later.
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(seen.violations).to.deep.equal([]);
      expect(seen.lines).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      expect(document.scripts).to.have.length(3);
    });

    it('never run, not even as another type', async () => {
      const page = await FramedPage.open('structured-data', policy);
      const told = page.window as Steps;
      await until(() => told.steps?.length === 4);
      const script = page.find('[type="application/ld+json"]');
      script.removeAttribute('type');
      page.document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(page.seen.violations).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
    });
  });
}
