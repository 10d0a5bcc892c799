import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { jsonPointer, placeIn, type Place, type Places } from './place.js';
import type { Path } from '../report.js';

/** Places in JSON; none in what is too deep for the engine's stack. */
export function jsonPlaces(text: string): Places {
  let root: ValueNode | undefined;
  try {
    root = parse(text).body;
  } catch {
    // Whatever it is, `JSON.parse` has read it.
  }
  return {
    pointer: jsonPointer,
    at: (path) => root && nodeAt(root, path).loc.start,
  };
}

function nodeAt(root: ValueNode, path: Path): ValueNode {
  let node = root;
  for (const name of path) {
    const inner = childOf(node, name);
    if (!inner) break;
    node = inner;
  }
  return node;
}

function childOf(node: ValueNode, name: string | number) {
  if (node.type === 'Array') return node.elements[Number(name)]?.value;
  if (node.type !== 'Object') return undefined;
  // Of two with one name, `JSON.parse` takes the last.
  return node.members.findLast((member) => nameOf(member.name) === name)?.value;
}

const nameOf = (node: { type: string; value?: string; name?: string }) =>
  node.type === 'String' ? node.value : node.name;

/** Where a text stops being JSON, and what stands there. */
export interface SyntaxSlip extends Place {
  /** A character; empty at the end of the text. */
  readonly found: string;
  /** A comma after the last member, as JavaScript allows it. */
  readonly isComma: boolean;
}

/** @returns undefined where that can't be told. */
export function syntaxSlip(text: string): SyntaxSlip | undefined {
  try {
    parse(text);
  } catch (error) {
    const offset = (error as { offset?: unknown }).offset;
    if (typeof offset !== 'number') return undefined;
    const found = text.charAt(offset);
    const isComma =
      /[}\]]/.test(found) && text.slice(0, offset).trimEnd().endsWith(',');
    return { ...placeIn(text, offset), found, isComma };
  }
  return undefined;
}
