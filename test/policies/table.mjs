import { format } from 'prettier';
import { FEATURES } from './features.mjs';
import { ROWS, written } from './rows.mjs';
import { ALL, LEAST } from './rows/least.mjs';

const START = '<!-- The table: node test/policies/write.mjs -->';
const END = '<!-- The table ends. -->';

/** What a webmaster has in the place of what the tests have. */
const REAL = {
  '{hash}': 'sha384-…',
  '{origin}/built/': 'https://cms.example/aushang/',
  'nonce-bm9uY2U': 'nonce-…',
};

const code = (text) => (text ? `\`${text}\`` : '');

function real(policy) {
  const replace = (text, [from, to]) => text.replaceAll(from, to);
  return Object.entries(REAL).reduce(replace, written(policy));
}

/** What is not in the least policy; that stands above the table. */
const more = (policy) =>
  Object.fromEntries(
    Object.entries(policy).filter(([name, value]) => LEAST[name] !== value),
  );

function outcome(broken) {
  if (broken.length === 0) return 'all works';
  if (broken.length === ALL.length) return 'nothing, the fallback stays';
  return `all but ${broken.map((feature) => FEATURES[feature]).join(', ')}`;
}

function row({ name, policy, headers = {}, broken = [], line = {} }) {
  const given = [
    code(real(more(policy))),
    ...Object.entries(headers).map((header) => code(header.join(': '))),
  ].filter(Boolean);
  const title = [name, ...given].join('<br>');
  return `| ${title} | ${outcome(broken)} | ${code(real(line))} |`;
}

/** Resolves to the document, with the table as the rows have it. */
export function withTable(text) {
  const rows = Object.values(ROWS).flat().map(row);
  const table = [
    '| policy | what works | the line |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
  const [before] = text.split(START);
  const [, after] = text.split(END);
  const all = `${before}${START}\n\n${table}\n\n${END}${after}`;
  return format(all, { parser: 'markdown' });
}
