import { COMPARED } from '../rounds.mjs';
import { numberCell, ratioCell, spreadCell } from './cells.mjs';
import { growthTables } from './growth-tables.mjs';
import { format } from './words.mjs';

/** One table for each, with all counts side by side. */
const BY_COUNT = ['cpu', 'change', 'first', 'heap', 'nodes', 'shift'];
/** What is told of a slowed processor, too. */
const SLOWED = ['cpu'];

/** All that was measured: captions, heads and rows of words. */
export function tablesOf(result, goals, words) {
  const { visits, delay, firstOfMany, growth } = result;
  const slowdowns = [...new Set(visits.map(({ slowdown }) => slowdown))];
  return [
    goalTable(goals, words),
    bytesTable(result, words),
    ...slowdowns.flatMap((slowdown, at) =>
      (at ? SLOWED : BY_COUNT).map((key) =>
        countTable(result, key, slowdown, words),
      ),
    ),
    ...(delay ? [oneTable(result, delay.rows, 'delay', 'delay', words)] : []),
    ...(firstOfMany
      ? [oneTable(result, firstOfMany.rows, 'firstOfMany', 'first', words)]
      : []),
    ...(growth ? growthTables(growth, words) : []),
  ];
}

export const goalName = ({ goal, count }, { goalNames }) =>
  goal === 'cpu' ? goalNames.cpu(count) : goalNames[goal];

function goalTable(goals, words) {
  const number = (value) =>
    format(words.locale, value, Number.isInteger(value) || value > 100 ? 0 : 2);
  return {
    caption: words.goals,
    head: [words.goal, words.figure, words.atMost, ''],
    rows: goals.map((one) => [
      goalName(one, words),
      one.value === undefined ? '–' : number(one.value),
      number(one.limit),
      one.value === undefined ? words.notMeasured : words.met(one.met),
    ]),
  };
}

function bytesTable({ bytes, contenders }, words) {
  const keys = ['requests', 'raw', 'gzip', 'brotli'];
  return {
    caption: words.bytes,
    head: [words.contender, ...keys.map((key) => words[key])],
    rows: bytes.map((row) => [
      titleOf(contenders, row),
      ...keys.map((key) => numberCell(words, row[key])),
    ]),
  };
}

function countTable({ visits, contenders }, key, slowdown, words) {
  const shown = visits.filter((visit) => visit.slowdown === slowdown);
  const withRatio = COMPARED.includes(key);
  return {
    caption: `${words[key]}${words.times(slowdown)}`,
    head: [
      words.contender,
      ...shown.flatMap(({ count }) => [
        words.items(count),
        ...(withRatio ? [words.ratio] : []),
      ]),
    ],
    rows: contenders.map((contender) => [
      contender.title,
      ...shown.flatMap(({ rows }) => {
        const { values, ratios } = rows.find(
          ({ name }) => name === contender.name,
        );
        const cell = spreadCell(words, key, values[key]);
        return withRatio ? [cell, ratioCell(words, ratios[key])] : [cell];
      }),
    ]),
  };
}

function oneTable({ contenders }, rows, caption, key, words) {
  return {
    caption: words[caption],
    head: [words.contender, 'ms', words.ratio],
    rows: rows.map((row) => [
      titleOf(contenders, row),
      spreadCell(words, key, row.values[key]),
      ratioCell(words, row.ratios[key]),
    ]),
  };
}

const titleOf = (contenders, row) =>
  contenders.find(({ name }) => name === row.name).title;
