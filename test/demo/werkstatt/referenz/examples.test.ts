import { expect } from 'chai';
import { DEMO } from '../../../../demo/werkstatt/referenz/addresses.js';
import { EXAMPLES } from '../../../../demo/werkstatt/referenz/bausteine/examples.js';
import { running } from '../../../../demo/werkstatt/referenz/html/snippet.js';
import { RECIPES } from '../../../../demo/werkstatt/referenz/rezepte/recipes.js';
import '../../../../src/aushang.js';
import type { AushangElement } from '../../../../src/elements/shared/aushang-element.js';
import { leave, settled, visit } from '../../../helpers/page.js';

const LINK = 'Alle Neuigkeiten';

/** All that the reference has running, by name. */
const RUNNING = [
  ...Object.entries(EXAMPLES).flatMap(([tag, examples]) =>
    examples.map(({ id, code }) => [`${tag}, ${id}`, code] as const),
  ),
  ...Object.entries(RECIPES).map(([name, code]) => [name, code] as const),
];

/** The same lines; the demo's feed is written by the build. */
async function run(code: (link: string) => string) {
  await visit(running('', code(LINK)).replaceAll(DEMO, '/demo/'));
  const elements = [
    ...document.querySelectorAll<AushangElement>('.running [feed]'),
  ];
  await Promise.all(elements.map(settled));
  return elements;
}

describe('What the reference has running', () => {
  afterEach(leave);

  for (const [name, code] of RUNNING) {
    it(`is something to see: ${name}`, async () => {
      const states = (await run(code)).map(({ state }) => state);
      expect(new Set(states)).to.deep.equal(new Set(['ready']));
    });

    it(`has only attributes that there are: ${name}`, async () => {
      for (const element of await run(code)) {
        const { observedAttributes } =
          element.constructor as typeof HTMLElement & Observed;
        const known = ['id', 'lang', 'light-dom', ...observedAttributes];
        const unknown = element
          .getAttributeNames()
          .filter((attribute) => !known.includes(attribute));
        expect(unknown).to.deep.equal([]);
      }
    });
  }
});

interface Observed {
  readonly observedAttributes: readonly string[];
}
