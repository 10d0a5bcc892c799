import { FORMS, PARENTS, RANGES, TYPES, type Type } from './terms.js';
import type { Read } from './written.js';

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : [value];

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  const { '@type': type, ...more } = value as Read;
  if (type === undefined) return '@id' in more ? 'reference' : 'nothing';
  return PARENTS[type as string] ?? (type as string);
}

const typeOf = (node: Read): Type => {
  const type = TYPES[kindOf(node)];
  if (!type) throw new Error(`unknown type: ${JSON.stringify(node)}`);
  return type;
};

/** What makes a node invalid, and the nodes in it. */
export function faultsOf(node: Read): string[] {
  const { required, recommended, others = [] } = typeOf(node);
  const known = ['@type', ...required, ...recommended, ...others];
  const { '@type': name, ...members } = node;
  const label = String(name);
  return [
    ...required
      .filter((one) => !(one in node))
      .map((one) => `${label} lacks ${one}`),
    ...Object.keys(members)
      .filter((one) => !known.includes(one))
      .map((one) => `${label} has no ${one}`),
    ...Object.entries(members).flatMap(([one, value]) =>
      valueFaults(one, value).map((fault) => `${label}.${fault}`),
    ),
    ...(kindOf(node) === 'Event' ? orderFaults(node) : []),
    ...(kindOf(node) === 'ListItem' && !('url' in node || 'item' in node)
      ? ['ListItem leads nowhere']
      : []),
  ];
}

function valueFaults(property: string, value: unknown): string[] {
  const form = FORMS[property];
  if (form) {
    return form(value) ? [] : [`${property}: ${JSON.stringify(value)}`];
  }
  return list(value).flatMap((one) => {
    const kind = kindOf(one);
    if (!RANGES[property]?.includes(kind)) return [`${property} is ${kind}`];
    if (kind === 'text') return /\S/.test(one as string) ? [] : [property];
    return kind === 'reference' ? [] : faultsOf(one as Read);
  });
}

/** An end is as exact as its start, and not before it. */
function orderFaults(node: Read): string[] {
  const { startDate: start, endDate: end } = node as Record<string, string>;
  if (!start || !end) return [];
  const ordered =
    start.length === end.length && Date.parse(start) <= Date.parse(end);
  return ordered ? [] : [`Event ends ${end} and starts ${start}`];
}

/** What is wanted of a node, and not there. */
export const missingIn = (node: Read): string[] =>
  typeOf(node).recommended.filter((one) => !(one in node));
