import { numberCell, spreadCell } from './cells.mjs';
import { format } from './words.mjs';

/** How our own cost grows. */
export const growthTables = ({ scale, many }, words) => [
  {
    caption: words.scale,
    head: ['', words.cpuShort, words.perItem],
    rows: scale.map(({ count, cpu }) => [
      words.items(count),
      spreadCell(words, 'cpu', cpu),
      format(words.locale, cpu.median / count, 2),
    ]),
  },
  {
    caption: words.many,
    head: [words.elements, words.requests, words.parses, words.cpuShort],
    rows: many.map(({ elements, requests, parses, cpu }) => [
      numberCell(words, elements),
      numberCell(words, requests),
      numberCell(words, parses),
      spreadCell(words, 'cpu', cpu),
    ]),
  },
];
