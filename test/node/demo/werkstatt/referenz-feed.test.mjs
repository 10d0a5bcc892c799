import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkFeed } from '../../../../dist/modules/check/index.js';
import { read, readJson } from '../../helpers/files.mjs';
import { importTs } from '../../helpers/typescript.mjs';

const FOLDER = 'demo/werkstatt/referenz/feed';
const { EXAMPLES } = await importTs(`${FOLDER}/examples.ts`);
const { MEMBERS } = await importTs(`${FOLDER}/schema.ts`);
const { de } = await importTs(`${FOLDER}/de.ts`);
const { en } = await importTs(`${FOLDER}/en.ts`);

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isValid = ajv.compile(readJson('src/check/event.schema.json'));

const { feed, ...items } = EXAMPLES;

async function findingsOf(feed) {
  const { findings, items } = await checkFeed(JSON.stringify(feed), {
    address: feed.feed_url,
    now: Date.UTC(2027, 0, 1),
  });
  assert.equal(items.length, 1);
  return findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('The examples of a feed', () => {
  it('have nothing that the checker finds', async () => {
    assert.deepEqual(await findingsOf(feed), []);
  });

  for (const [name, item] of Object.entries(items)) {
    it(`are as the schema and the checker want them: ${name}`, async () => {
      assert.ok(isValid(item._event), JSON.stringify(isValid.errors));
      assert.deepEqual(await findingsOf({ ...feed, items: [item] }), []);
    });
  }

  it('stand in the page as they are tested', () => {
    const page = textOf(read('dist/site/referenz/feed/index.html'));
    for (const [name, example] of Object.entries(EXAMPLES)) {
      assert.ok(page.includes(JSON.stringify(example, null, 2)), name);
    }
    assert.ok(page.includes(read('src/check/event.schema.json')));
  });
});

const textOf = (html) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

for (const [language, words] of Object.entries({ de, en })) {
  describe(`The members of a feed (${language})`, () => {
    for (const [group, members] of Object.entries(MEMBERS)) {
      it(`are those of the schema: ${group}`, () => {
        assert.ok(members.length > 3);
        assert.deepEqual(
          Object.keys(words.member[group]),
          members.map(({ name }) => name),
        );
      });
    }
  });
}
