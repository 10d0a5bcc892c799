import { list, record } from '../../feed/normalise/read.js';
import type { Kind, List, Shape } from '../members.js';
import { nearest } from '../nearest.js';
import type { Spot } from '../spot.js';
import { KINDS } from './kinds.js';
import { isAbsent } from './values.js';

/** More entries of a list are not read. */
const MOST = 50;

/**
 * Every member of an object, and what has become of it.
 *
 * @param left - The same object after `normalise`.
 */
export function checkShape(
  shape: Shape,
  raw: unknown,
  left: unknown,
  spot: Spot,
): void {
  const members = record(raw);
  for (const [name, value] of Object.entries(members)) {
    if (isAbsent(value)) continue;
    const meant = own(shape.aliases, name) ?? name;
    const kind = own(shape.members, meant);
    if (kind === undefined) checkStranger(shape, name, value, left, spot);
    else if (meant !== name && !isAbsent(members[meant])) {
      // JSON Feed 1.1 recommends to write both.
      if (name !== 'author') {
        spot.in(name).tell('overridden', { name, by: meant });
      }
    } else {
      checkMember(kind, value, record(left)[meant], spot.in(name), meant);
    }
  }
}

/** A page's JSON may name a member `constructor`. */
const own = <T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

function checkMember(
  kind: Kind,
  value: unknown,
  left: unknown,
  spot: Spot,
  meant: string,
): void {
  if (typeof kind === 'string') return KINDS[kind](value, left, spot);
  if ('each' in kind) return checkList(kind, value, spot, meant);
  const isObject = record(value) === value;
  if (isObject) checkShape(kind, value, left, spot);
  else spot.tell('lost', { name: spot.name });
}

function checkList(kind: List, value: unknown, spot: Spot, meant: string) {
  const { name } = spot;
  const isList = Array.isArray(value);
  const words = kind.each === 'plain' && typeof value === 'string';
  const entries = words ? value.split(',') : list(value);
  if (!isList && name !== 'author') {
    spot.tell('loose-type', { name, wanted: 'list' });
  }
  if (entries.length > MOST) spot.tell('too-many', { name, most: MOST });
  for (const [index, entry] of entries.slice(0, MOST).entries()) {
    if (isAbsent(entry)) continue;
    const place = isList ? spot.in(index) : spot;
    const left = spot.entry(entry, meant);
    if (left === undefined) {
      place.tell('lost-entry', { name, needs: kind.needs });
    } else if (kind.each === 'plain') KINDS.plain(entry, left, place);
    else if (typeof entry === 'string') KINDS.plain(entry, nameOf(left), place);
    else checkShape(kind.each, entry, left, place);
  }
}

/** A bare text is a name. */
const nameOf = (left: unknown): unknown => record(left).name;

/** What nobody reads; it may be a slip of the pen. */
function checkStranger(
  shape: Shape,
  name: string,
  value: unknown,
  left: unknown,
  spot: Spot,
): void {
  if (shape.inner === name) {
    checkShape({ members: shape.members }, value, left, spot.in(name));
    return;
  }
  if (shape.unshown?.includes(name)) return;
  const known = Object.keys({ ...shape.members, ...shape.aliases });
  const meant = nearest(name, known) ?? '';
  if (!meant && (shape.isOpen || name.startsWith('_'))) return;
  spot.in(name).tell('unknown-member', { name, meant });
}
