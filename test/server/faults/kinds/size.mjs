import { feed, item } from '../content.mjs';
import { send } from '../send.mjs';

const MANY = 100_000;
const DEEP = 10_000;

const brackets = (depth) => '['.repeat(depth) + ']'.repeat(depth);

/** Answers that are made when they are asked for: they are large. */
export const size = {
  'fifty-megabytes': (response) => {
    send(response, { body: feed([item('Neu')]) + ' '.repeat(50_000_000) });
  },
  'hundred-thousand-items': (response) => {
    const items = Array.from({ length: MANY }, (_, index) => ({
      id: index,
      title: `Neu ${index}`,
    }));
    send(response, { body: feed(items) });
  },
  'nested-deeply': (response) => {
    const deep = brackets(DEEP);
    send(response, {
      body: feed([item('Neu')]).replace('{', `{"_a":${deep},`),
    });
  },
  'nested-without-end': (response) => {
    send(response, { body: '['.repeat(MANY) });
  },
};
