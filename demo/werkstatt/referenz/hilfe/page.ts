import { escape, type Language } from '../../build/page.js';
import { later } from '../../../../src/i18n/de.later.js';
import { messages } from '../../../../src/i18n/en.js';
import { referencePage } from '../html/article.js';
import { list, paragraphs, prose } from '../html/prose.js';
import { de } from './de.js';
import { en } from './en.js';
import { SYMPTOMS, symptoms, type SymptomName } from './symptoms.js';

const helpWords = { de, en };

/** The elements' own sentences. */
const FAILURES = { de: later.failure, en: messages.later.failure };

const NAMES = Object.keys(SYMPTOMS) as SymptomName[];

export const helpPage = referencePage('hilfe', helpWords, (language) => {
  const { first, firstTodo, console } = helpWords[language];
  return [
    { id: 'first', title: first, html: list(firstTodo.map(prose)) },
    ...NAMES.map((name) => sectionOf(name, language)),
    { id: 'console', title: console, html: consoleOf(language) },
  ];
});

function sectionOf(name: SymptomName, language: Language) {
  const words = helpWords[language];
  const { title, cause, todo } = words.advice[name];
  const { said = [], own = [], browsers = [] } = symptoms[name];
  const sentences = said.map((failure) => FAILURES[language][failure]);
  const html = [
    paragraphs(cause),
    under(words.said, sentences.map(escape)),
    under(words.own, own.map(sample)),
    under(words.browsers, browsers.map(sample)),
    under(words.todo, todo.map(prose)),
  ];
  return { id: name, title, html: html.join('') };
}

const under = (title: string, entries: readonly string[]) =>
  entries.length ? `<h3>${title}</h3>${list(entries)}` : '';

/** What a program prints. */
const sample = (line: string) =>
  `<samp lang="en" translate="no">${escape(line)}</samp>`;

/** From the line to where it is explained. */
function consoleOf(language: Language) {
  const words = helpWords[language];
  const rows = NAMES.flatMap((name) =>
    (symptoms[name].own ?? []).map(
      (line) => `<tr>
        <th scope="row">${sample(line)}</th>
        <td><a href="#${name}">${words.advice[name].title}</a></td>
      </tr>`,
    ),
  );
  return `${paragraphs(words.consoleLead)}<table class="lines">
    <caption>${words.console}</caption>
    <thead><tr><th scope="col">${words.line}</th><th scope="col">${words.symptom}</th></tr></thead>
    <tbody>${rows.join('')}</tbody>
  </table>`;
}
