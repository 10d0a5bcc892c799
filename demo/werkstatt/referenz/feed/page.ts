import type { Language } from '../../build/page.js';
import { APACHE, NGINX, WORDPRESS } from '../../../../src/check/words/cors.js';
import { referencePage, type Section } from '../html/article.js';
import { code, paragraphs, prose } from '../html/prose.js';
import { snippet } from '../html/snippet.js';
import { table, type Row } from '../html/table.js';
import { referenceWords } from '../words/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { EXAMPLES, type ExampleName } from './examples.js';
import { MEMBERS, SCHEMA_TEXT, type Group } from './schema.js';

const feedWords = { de, en };

const CHECK = `npx aushang check https://www.landkreis.example/news.json
npx aushang check --base https://www.landkreis.example/news.json news.json`;

export const feedPage = referencePage('feed', feedWords, (language) => {
  const words = feedWords[language];
  const lead = (texts: readonly string[]) => paragraphs(texts.join('\n\n'));
  const part = (name: string, text: string) =>
    snippet(name, referenceWords[language].code(name), text);
  const tables = (Object.keys(MEMBERS) as Group[]).map((group) =>
    membersOf(group, language),
  );
  return [
    {
      id: 'basics',
      title: words.basics,
      html: lead(words.basicsLead) + exampleOf('feed', language),
    },
    { id: 'examples', title: words.examples, html: examplesOf(language) },
    {
      id: 'members',
      title: words.members,
      html: lead([words.membersLead]) + tables.join('') + othersOf(language),
    },
    {
      id: 'schema',
      title: words.schema,
      html:
        lead([words.schemaLead]) +
        `<p><a href="../../../schema/event.schema.json">${words.schemaFile}</a></p>` +
        `<details><summary>event.schema.json</summary>${part('event.schema.json', SCHEMA_TEXT)}</details>`,
    },
    {
      id: 'formats',
      title: words.formats,
      html: lead(words.formatsLead) + formatsOf(language),
    },
    {
      id: 'cors',
      title: words.cors,
      html:
        lead(words.corsLead) +
        `<h3>Apache</h3>${part('apache', APACHE)}` +
        `<h3>nginx</h3>${part('nginx', NGINX)}` +
        `<h3>WordPress</h3>${part('wordpress', WORDPRESS)}`,
    },
    {
      id: 'check',
      title: words.check,
      html: lead(words.checkLead) + part('check-it', CHECK),
    },
  ] satisfies Section[];
});

/** The first one stands at the beginning of the page. */
const examplesOf = (language: Language) =>
  (Object.keys(EXAMPLES) as ExampleName[])
    .filter((name) => name !== 'feed')
    .map((name) => exampleOf(name, language))
    .join('');

function exampleOf(name: ExampleName, language: Language) {
  const title = feedWords[language].example[name];
  const text = JSON.stringify(EXAMPLES[name], null, 2);
  return `<h3>${title}</h3>
    ${snippet(`example-${name}`, referenceWords[language].code(title), text)}`;
}

function membersOf(group: Group, language: Language) {
  const { member, group: captions, required } = feedWords[language];
  const rows = MEMBERS[group].map(({ name, isRequired, values }): Row => ({
    name,
    meaning: prose(member[group][name]!),
    notes: [
      ...(isRequired ? [required] : []),
      ...(values.length
        ? [`${referenceWords[language].values} ${values.map(code).join(' · ')}`]
        : []),
    ],
  }));
  return tableOf(captions[group], rows, language);
}

const othersOf = (language: Language) =>
  tableOf(
    feedWords[language].others,
    rowsOf(feedWords[language].other),
    language,
  );

const formatsOf = (language: Language) =>
  tableOf(
    feedWords[language].formats,
    rowsOf(feedWords[language].format),
    language,
  );

const rowsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([name, text]): Row => ({
    name,
    meaning: prose(text),
  }));

function tableOf(caption: string, rows: readonly Row[], language: Language) {
  const { name, meaning } = referenceWords[language];
  return table(caption, [name, meaning], rows);
}
